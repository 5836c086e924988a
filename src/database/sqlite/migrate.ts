import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import { DatabaseSetupError } from '../errors.ts'
import type { Writer } from './connections.ts'

export type Migrations = NonNullable<SQLiteAdapter['prodMigrations']>

/**
 * Brings the file to the schema of the code. Foreign keys rest meanwhile: SQLite changes a table by
 * rebuilding it, and dropping the old one would empty every reference to it. They are checked after.
 */
export const migrate = async (input: {
  adapter: SQLiteAdapter
  writer: Writer
  migrations: Migrations
}): Promise<void> => {
  const { adapter, writer, migrations } = input
  await writer.client().execute('PRAGMA foreign_keys = OFF')
  await adapter.migrate({ migrations: migrations as Migration[] })
  const { rows } = await writer.client().execute('PRAGMA foreign_key_check')
  if (rows.length > 0) {
    throw new DatabaseSetupError(
      `Nach der Aktualisierung zeigen ${rows.length} Verweise ins Leere. ` +
        'Bitte stellen Sie die Sicherung wieder her und melden Sie den Fehler.',
    )
  }
  await writer.client().execute('PRAGMA foreign_keys = ON')
}
