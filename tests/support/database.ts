import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Engine = 'sqlite' | 'mongodb'

/** Where the suites find a MongoDB replica set; set by `globalSetup` for the whole run. */
export const mongodbUri = (): string | undefined => process.env['PLANWERK_TEST_MONGODB_URI']

/** The address of a database that nobody has used yet; `folder` holds the SQLite file. */
export const freshDatabaseUri = ({
  engine,
  folder,
}: {
  engine: Engine
  folder: string
}): string => {
  if (engine === 'sqlite') return pathToFileURL(join(folder, 'test.db')).href
  const uri = mongodbUri()
  if (uri === undefined) throw new Error('No MongoDB for tests: see tests/support/mongod')
  const url = new URL(uri)
  url.pathname = `/planwerk_${randomBytes(6).toString('hex')}`
  return url.href
}
