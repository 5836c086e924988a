import type { MongodbMigration } from '#database/mongodb/migrate'

import { carryOver } from './carryOver/index.ts'

/** In their order; for SQLite see ../index.ts. */
export const mongodbMigrations: readonly MongodbMigration[] = [carryOver]
