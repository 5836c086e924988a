import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '#src/migrations/index'
import { schema } from '#src/migrations/schema'

import { oneWriter } from '../oneWriter.ts'
import { openWriter, restrictReader, type Client } from './connections.ts'
import { sqliteEngine, writerDrizzle, type Opened } from './engine.ts'
import { migrate } from './migrate.ts'
import { leanSchema } from './schema.ts'

type Connect = NonNullable<SQLiteAdapter['connect']>

/** Two lasting connections to one file: the adapter's own for reads, a second one for writes. */
const withSingleWriter = (adapter: SQLiteAdapter): SQLiteAdapter => {
  const connectReader = adapter.connect?.bind(adapter) as Connect
  const destroyReader = adapter.destroy?.bind(adapter)
  let opened: Opened | undefined

  const current = () => {
    if (!opened) throw new Error('The database is not open')
    return opened
  }
  oneWriter({ adapter: adapter, engine: sqliteEngine(current) })

  adapter.connect = async (options) => {
    await connectReader(options)
    // Only now, or Payload would run them itself, and in production alone.
    adapter.prodMigrations = migrations
    if (!adapter.push && process.env['PAYLOAD_MIGRATING'] !== 'true') {
      await migrate(adapter, { migrations, schema })
    }
    const writer = opened?.writer ?? (await openWriter(adapter))
    opened = { writer, db: writerDrizzle({ writer, adapter }) }
    await restrictReader(adapter.client)
  }
  adapter.destroy = async () => {
    await destroyReader?.()
    opened?.writer.close()
    adapter.client.close()
    opened = undefined
    adapter.client = undefined as unknown as Client
    adapter.prodMigrations = undefined as never
  }
  return adapter
}

/** Embedded SQLite at a `file:` address; its tables come from the committed migrations. */
export const sqlite = (url: string): DatabaseAdapterObj<SQLiteAdapter> => {
  const stock = sqliteAdapter({
    beforeSchemaInit: [leanSchema],
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
  })
  return { ...stock, init: (args) => withSingleWriter(stock.init(args)) }
}
