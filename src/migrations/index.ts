import type { Migrations } from '#database/sqlite/migrate'
import * as m20261122_182856_initial from './20261122_182856_initial.ts'
import * as m20261122_214549_derived_without_timestamps from './20261122_214549_derived_without_timestamps.ts'
import * as m20261124_141356_carry_over_add from './20261124_141356_carry_over_add.ts'
import * as m20261124_141357_carry_over_data from './20261124_141357_carry_over_data.ts'
import * as m20261124_141358_carry_over_remove from './20261124_141358_carry_over_remove.ts'

/** For SQLite files; see ./mongodb for the other engine. Written by `npm run migrate:create`. */
export const migrations: Migrations = [
  { name: '20261122_182856_initial', up: m20261122_182856_initial.up, down: m20261122_182856_initial.down },
  { name: '20261122_214549_derived_without_timestamps', up: m20261122_214549_derived_without_timestamps.up, down: m20261122_214549_derived_without_timestamps.down },
  { name: '20261124_141356_carry_over_add', up: m20261124_141356_carry_over_add.up, down: m20261124_141356_carry_over_add.down },
  { name: '20261124_141357_carry_over_data', up: m20261124_141357_carry_over_data.up, down: m20261124_141357_carry_over_data.down },
  { name: '20261124_141358_carry_over_remove', up: m20261124_141358_carry_over_remove.up, down: m20261124_141358_carry_over_remove.down },
]
