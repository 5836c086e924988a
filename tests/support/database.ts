import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { mongodbUri, type Engine } from './engines.ts'

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
