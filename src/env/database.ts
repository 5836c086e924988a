import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A `file:` address made absolute and percent-encoded, so that spaces and umlauts are safe. */
export const fileUri = (path: string): string => pathToFileURL(resolve(path)).href

/** The path of the SQLite file, or null where the address names a MongoDB server. */
export const databaseFile = (databaseUri: string): string | null =>
  databaseUri.startsWith('file:') ? fileURLToPath(databaseUri) : null

/** Not a URL in the sense of the web: several servers, each with a port, may be named. */
const MONGODB = /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?([^?]*)(.*)$/

/** The demo never shares a database with real records: a file or a database name of its own. */
const demoDatabase = (uri: string | undefined, dataDir: string): string => {
  if (uri === undefined || uri.startsWith('file:')) return fileUri(join(dataDir, 'demo.db'))
  const [, servers = '', name = '', options = ''] = MONGODB.exec(uri) ?? []
  return `${servers}/${name || 'planwerk'}-demo${options}`
}

/** The address of the database in use, always absolute; SQLite under the data folder if unset. */
export const chooseDatabase = (input: {
  uri: string | undefined
  dataDir: string
  isDemo: boolean
}): string => {
  const { uri, dataDir, isDemo } = input
  if (isDemo) return demoDatabase(uri, dataDir)
  if (uri === undefined) return fileUri(join(dataDir, 'planwerk.db'))
  if (!uri.startsWith('file:')) return uri
  return fileUri(decodeURIComponent(uri.replace(/^file:(\/\/(?=\/))?/, '')))
}
