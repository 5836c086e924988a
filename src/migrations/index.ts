import type { Migrations } from '#database/sqlite/migrate'
import * as m20261124_154927_temp from './20261124_154927_temp.ts'

/** SQLite only; MongoDB needs none. Written by `npm run migrate:create`. */
export const migrations: Migrations = [
  { name: '20261124_154927_temp', up: m20261124_154927_temp.up, down: m20261124_154927_temp.down },
]
