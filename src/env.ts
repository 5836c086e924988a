import { config as loadDotenv } from 'dotenv'
import { join, resolve } from 'node:path'
import type { z } from 'zod'

import { chooseDatabase } from './env/database.ts'
import { settings } from './env/schema.ts'
import { storedSecret } from './env/secret.ts'

export { databaseFile } from './env/database.ts'

/** Every setting of the running system; nothing else reads `process.env`. */
export type Env = {
  /** `file:///…` (SQLite) or `mongodb://…`, always absolute. */
  databaseUri: string
  secret: string
  host: string
  port: number
  /** The address in the browser, without a slash at its end. */
  publicUrl: string
  /** Absolute folder of database, uploads, editions and secret. */
  dataDir: string
  isProduction: boolean
  isDemo: boolean
  logLevel: string
  smtpUrl: string | null
  mailFrom: string
  /** Number of proxies in front, or false: then forwarded addresses are not believed. */
  trustProxy: number | boolean
}

/** A setting is wrong; the message is German and says what to set. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const PRIVATE = /SECRET|DATABASE_URI|SMTP_URL/

const sentence = (issue: z.core.$ZodIssue, source: NodeJS.ProcessEnv): string => {
  const name = String(issue.path[0])
  const shown = PRIVATE.test(name) ? '' : ` (»${source[name]}«)`
  return `Die Einstellung ${name} ist nicht gültig${shown}. Bitte setzen Sie ${issue.message}.`
}

const isLocal = (url: string) =>
  /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)

const localUrl = ({ HOST, PORT }: { HOST: string; PORT: number }) => {
  const name = /^(0\.0\.0\.0|::|127\.0\.0\.1|::1)$/.test(HOST) ? 'localhost' : HOST
  return `http://${name.includes(':') ? `[${name}]` : name}:${PORT}`
}

/** `next build` reads the configuration too, and must leave no file behind. */
const secretFor = (given: z.infer<typeof settings>, dataDir: string): string => {
  if (given.SECRET !== undefined) return given.SECRET
  return given.NEXT_PHASE === 'phase-production-build' ? 'build-only' : storedSecret(dataDir)
}

const parse = (source: NodeJS.ProcessEnv) => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  if (result.success) return result.data
  throw new EnvError(result.error.issues.map((issue) => sentence(issue, source)).join('\n'))
}

/**
 * Reads and checks the environment (and `.env` beside package.json, which never overrides it).
 * @throws EnvError with one German sentence a wrong setting
 */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  if (source === process.env) loadDotenv({ quiet: true })
  const given = parse(source)
  const isDemo = given.DEMO === '1'
  const isProduction = given.NODE_ENV === 'production'
  const publicUrl = new URL(given.PUBLIC_URL ?? localUrl(given)).origin
  if (isDemo && isProduction && !isLocal(publicUrl)) {
    throw new EnvError(
      `DEMO=1 ist unter der öffentlichen Adresse ${publicUrl} nicht erlaubt. ` +
        'Bitte setzen Sie DEMO=0 oder nehmen Sie PUBLIC_URL heraus.',
    )
  }
  const root = resolve(given.DATA_DIR)
  const dataDir = isDemo ? join(root, 'demo') : root
  return {
    databaseUri: chooseDatabase({ uri: given.DATABASE_URI, dataDir: root, isDemo }),
    secret: secretFor(given, dataDir),
    host: given.HOST,
    port: given.PORT,
    publicUrl,
    dataDir,
    isProduction,
    isDemo,
    logLevel: given.LOG_LEVEL,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM,
    trustProxy: given.TRUST_PROXY === 0 ? false : given.TRUST_PROXY,
  }
}
