import type { PayloadRequest } from 'payload'

import { referenceStamp } from '#database/referenceData'
import type { Territory } from '#domain/areas/territory'
import type { ProtectionRule } from '#domain/figures/types'
import { loadTerritory } from '#store/areas/territory'

import { loadRules } from './rules.ts'

type Memory = { stamp: string; values: Map<string, unknown> }

const memories = new WeakMap<object, Memory>()

const memoryAt = (database: object, stamp: string): Memory => {
  const found = memories.get(database)
  if (found?.stamp === stamp) return found
  const fresh = { stamp, values: new Map<string, unknown>() }
  memories.set(database, fresh)
  return fresh
}

/** What `read` found last time where no reference data has changed since. */
const remembered = async <Value>(input: {
  req: PayloadRequest
  name: string
  read: () => Promise<Value>
}): Promise<Value> => {
  const { req, name, read } = input
  const stamp = await referenceStamp(req)
  if (stamp === undefined) return read()
  const { values } = memoryAt(req.payload.db, stamp)
  if (values.has(name)) return values.get(name) as Value
  const value = await read()
  // Not what the transaction may itself have changed while this was read.
  if ((await referenceStamp(req)) === stamp) values.set(name, value)
  return value
}

/** All that decides which areas add up to which, the same object as long as none of it changes. */
export const knownTerritory = (req: PayloadRequest): Promise<Territory> =>
  remembered({ req, name: 'territory', read: () => loadTerritory(req) })

/** The rule of an indicator; undefined where there is none. */
export const knownRule = (
  req: PayloadRequest,
  indicator: string,
): Promise<ProtectionRule | undefined> =>
  remembered({
    req,
    name: `rule of ${indicator}`,
    read: async () => (await loadRules(req, [indicator])).get(indicator),
  })
