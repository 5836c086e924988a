import type { DatabaseAdapterObj } from 'payload'

import { mongodb } from './mongodb/adapter.ts'
import { sqlite } from './sqlite/adapter.ts'
import { explainUniqueKeys } from './uniqueKeys.ts'

/**
 * The engine behind `databaseUri`: `file:…` is embedded SQLite, `mongodb://…` or
 * `mongodb+srv://…` a MongoDB replica set. Nothing outside this folder asks which one runs.
 */
export const databaseAdapter = ({ databaseUri }: { databaseUri: string }): DatabaseAdapterObj => {
  const engine = databaseUri.startsWith('mongodb') ? mongodb(databaseUri) : sqlite(databaseUri)
  return { ...engine, init: (args) => explainUniqueKeys(engine.init(args)) }
}
