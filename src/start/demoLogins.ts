import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Env } from '#env'
import type { DemoLogin } from '#seed/demo/run'

const fileOf = ({ dataDir }: Env) => join(dataDir, 'logins.json')

/** The demo's passwords, generated on this machine; kept so that every start can show them. */
export const readDemoLogins = (env: Env): DemoLogin[] =>
  existsSync(fileOf(env)) ? (JSON.parse(readFileSync(fileOf(env), 'utf8')) as DemoLogin[]) : []

export const keepDemoLogins = (env: Env, logins: DemoLogin[]): void =>
  writeFileSync(fileOf(env), JSON.stringify(logins, null, 2), { mode: 0o600 })
