import { withPayload } from '@payloadcms/next/withPayload'

/**
 * The server (src/start/server.ts) preloads one Payload instance that Next shares. These packages must
 * stay outside the bundle, or `instanceof` fails and REST loses its field errors in production.
 */
const shared = ['payload', '@payloadcms/db-sqlite', '@payloadcms/db-mongodb', '@payloadcms/drizzle']

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  serverExternalPackages: [...shared, 'exceljs', 'pino', 'mongodb', 'mongoose'],
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
  // Express compresses already (src/http/app.ts).
  compress: false,
  // `npm run check` holds the types; a start must not wait for them or fail on a test's.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
