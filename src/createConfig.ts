import { buildConfig, type SanitizedConfig } from 'payload'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { collections, globals } from '#collections/index'
import { databaseAdapter } from '#database/index'
import type { Env } from '#env'
import { i18n } from '#i18n/index'
import { resumeJobs } from '#usecases/figures/resumeJobs'

import { admin } from './adminConfig.ts'
import { editor } from './editor.ts'
import { email } from './mail/transport.ts'
import { jobs } from './jobs/index.ts'
import { loggerOptions } from './logger.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** 20 MB: scanned minutes and data deliveries; anything larger belongs on a file share. */
const maxUploadBytes = 20 * 1024 * 1024

/** Assembles collections, database, jobs and languages for one environment. */
export const createConfig = (env: Env): Promise<SanitizedConfig> => {
  const mail = email(env)
  return buildConfig({
    admin: admin(root),
    bodyParser: { limits: { fileSize: maxUploadBytes } },
    collections: collections(env),
    cookiePrefix: 'planwerk',
    cors: [],
    csrf: [env.publicUrl],
    db: databaseAdapter(env),
    defaultDepth: 1,
    editor,
    ...(mail ? { email: mail } : {}),
    // A copy: Payload adds a global of its own to the list it is given.
    globals: [...globals],
    graphQL: { disable: true },
    i18n,
    jobs,
    logger: loggerOptions(env),
    loggingLevels: { ConflictError: 'info', QueryError: 'info' } as object,
    maxDepth: 3,
    onInit: resumeJobs,
    secret: env.secret,
    serverURL: '',
    telemetry: false,
    typescript: {
      autoGenerate: false,
      outputFile: path.join(root, 'src/payload-types.ts'),
    },
    upload: { limits: { fileSize: maxUploadBytes }, abortOnLimit: true },
  })
}
