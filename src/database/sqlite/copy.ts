import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const withFile = async <T>(
  url: string,
  work: (client: ReturnType<typeof drizzle>['$client']) => Promise<T>,
): Promise<T> => {
  const { $client } = drizzle({ connection: { url } })
  try {
    return await work($client)
  } finally {
    $client.close()
  }
}

/** A complete, compact copy of one moment, even while the server is writing. */
export const copyDatabase = (from: string, toFile: string): Promise<unknown> =>
  withFile(from, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [toFile] }))

/** Is this file a whole database? */
export const isWholeDatabase = async (file: string): Promise<boolean> =>
  existsSync(file) &&
  withFile(pathToFileURL(file).href, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check')
    return rows.length === 1 && rows[0]?.[0] === 'ok'
  }).catch(() => false)
