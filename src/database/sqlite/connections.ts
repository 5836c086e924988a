import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

export type Client = SQLiteAdapter['client']

/** Waits inside SQLite, and so with the whole process: short. */
const shared = ['PRAGMA foreign_keys = ON', 'PRAGMA busy_timeout = 100']

const apply = async (client: Client, pragmas: string[]) => {
  for (const pragma of pragmas) await client.execute(pragma)
}

/** A second connection to the same file, for all writes. */
export type Writer = {
  client: () => Client
  /** Another number for every connection of this process. */
  serial: () => number
  /** For a statement that SQLite could not finish: libsql never lets go of it. */
  reopen: () => Promise<void>
  close: () => void
}

const open = async ({ clientConfig, wal }: SQLiteAdapter): Promise<Client> => {
  const { $client } = drizzle({ connection: clientConfig })
  await apply($client, shared)
  if (wal) {
    await apply($client, [
      `PRAGMA journal_size_limit = ${wal.journalSizeLimit}`,
      `PRAGMA synchronous = ${wal.synchronous}`,
    ])
  }
  return $client
}

let opened = 0

export const openWriter = async (adapter: SQLiteAdapter): Promise<Writer> => {
  let client = await open(adapter)
  let serial = (opened += 1)
  const reopen = async () => {
    client.close()
    client = await open(adapter)
    serial = opened += 1
  }
  return { client: () => client, serial: () => serial, reopen, close: () => client.close() }
}

/**
 * A connection for migrations. SQLite changes a table by rebuilding it, and with foreign keys on,
 * dropping the old one would empty every reference to it. What it has to put aside while sorting
 * goes to files: libsql would keep as much in memory as the database is large.
 */
export const openMigrator = async (adapter: SQLiteAdapter): Promise<Client> => {
  const client = await open(adapter)
  await apply(client, ['PRAGMA foreign_keys = OFF', 'PRAGMA temp_store = FILE'])
  return client
}

/** The adapter's own connection only reads: a stray write fails at once instead of racing. */
export const restrictReader = (reader: Client): Promise<void> =>
  apply(reader, [...shared, 'PRAGMA query_only = ON'])
