import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

type Client = SQLiteAdapter['client']

/** Waits inside SQLite, and so for the whole process: only for the moments of a checkpoint. */
const shared = ['PRAGMA foreign_keys = ON', 'PRAGMA busy_timeout = 100']

const apply = async (client: Client, pragmas: string[]) => {
  for (const pragma of pragmas) await client.execute(pragma)
}

/** A second connection to the same file, for all writes. */
export const openWriter = async (adapter: SQLiteAdapter): Promise<Client> => {
  const { $client } = drizzle({ connection: adapter.clientConfig })
  const wal = adapter.wal
  await apply($client, shared)
  if (wal) {
    await apply($client, [
      `PRAGMA journal_size_limit = ${wal.journalSizeLimit}`,
      `PRAGMA synchronous = ${wal.synchronous}`,
    ])
  }
  return $client
}

/** The adapter's own connection only reads: a stray write fails at once instead of racing. */
export const restrictReader = (reader: Client): Promise<void> =>
  apply(reader, [...shared, 'PRAGMA query_only = ON'])
