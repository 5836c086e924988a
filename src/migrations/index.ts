import type { Migrations } from '#database/sqlite/migrate'
import * as m20261122_182856_initial from './20261122_182856_initial.ts'
import * as m20261122_214549_derived_without_timestamps from './20261122_214549_derived_without_timestamps.ts'

/** SQLite only; MongoDB needs none. Written by `npm run migrate:create`. */
export const migrations: Migrations = [
  { name: '20261122_182856_initial', up: m20261122_182856_initial.up, down: m20261122_182856_initial.down },
  { name: '20261122_214549_derived_without_timestamps', up: m20261122_214549_derived_without_timestamps.up, down: m20261122_214549_derived_without_timestamps.down },
]
