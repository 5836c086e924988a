import type { Migrations } from '../database/sqlite/migrate.ts'

/** SQLite only; MongoDB needs none. Kept by `npm run migrate:create`. */
export const migrations: Migrations = []
