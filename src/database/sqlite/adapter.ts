import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '../../migrations/index.ts'
import { oneWriter } from '../oneWriter.ts'
import type { WritableAdapter } from '../types.ts'
import { openWriter, restrictReader } from './connections.ts'
import { migrate } from './migrate.ts'
import { sqliteEngine, writerDrizzle } from './writer.ts'

type Connect = NonNullable<SQLiteAdapter['connect']>

/** Two lasting connections to one file: the adapter's own for reads, a second one for writes. */
const withSingleWriter = (adapter: SQLiteAdapter): SQLiteAdapter => {
  const connectReader = adapter.connect?.bind(adapter) as Connect
  const destroyReader = adapter.destroy?.bind(adapter)
  let client: SQLiteAdapter['client'] | undefined
  let writer: SQLiteAdapter['drizzle'] | undefined

  adapter.connect = async (options) => {
    await connectReader(options)
    client ??= await openWriter(adapter)
    writer = writerDrizzle({ client, adapter })
    if (adapter.push === false && process.env['PAYLOAD_MIGRATING'] !== 'true') {
      await migrate({ adapter, writer: client, migrations })
    }
    await restrictReader(adapter.client)
  }
  adapter.destroy = async () => {
    await destroyReader?.()
    client?.close()
    adapter.client.close()
    client = undefined
    adapter.client = undefined as unknown as SQLiteAdapter['client']
  }
  const current = () => {
    if (!writer) throw new Error('The database is not open')
    return writer
  }
  oneWriter({ adapter: adapter as unknown as WritableAdapter, engine: sqliteEngine(current) })
  return adapter
}

/** Embedded SQLite at a `file:` address; its tables come from the committed migrations. */
export const sqlite = (url: string): DatabaseAdapterObj<SQLiteAdapter> => {
  const stock = sqliteAdapter({ client: { url }, idType: 'uuid', push: false, wal: true })
  return { ...stock, init: (args) => withSingleWriter(stock.init(args)) }
}
