import type { Migrations } from '#database/sqlite/migrate'
import * as m20261122_182856_initial from './20261122_182856_initial.ts'

/** SQLite only; MongoDB needs none. Written by `npm run migrate:create`. */
export const migrations: Migrations = [
  { name: '20261122_182856_initial', up: m20261122_182856_initial.up, down: m20261122_182856_initial.down },
]
