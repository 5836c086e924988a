import { describe } from '@jest/globals'

import { mongodbUri, type Engine } from './database.ts'

export type { Engine } from './database.ts'

/** `PLANWERK_TEST_ENGINE=sqlite` runs one engine only. */
const isWanted = (engine: Engine) => {
  const only = process.env['PLANWERK_TEST_ENGINE']
  return only === undefined || only === '' || only === engine
}

const available = (engine: Engine) => engine === 'sqlite' || mongodbUri() !== undefined

/** Runs a suite on SQLite and on MongoDB; an engine that cannot be had is reported as skipped. */
export const describeEngines = (name: string, suite: (engine: Engine) => void): void => {
  for (const engine of ['sqlite', 'mongodb'] as const) {
    if (!isWanted(engine)) continue
    if (available(engine)) describe(`${name} (${engine})`, () => suite(engine))
    else describe.skip(`${name} (${engine}: no mongod found)`, () => suite(engine))
  }
}
