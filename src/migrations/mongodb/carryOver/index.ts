import type { MongodbMigration } from '#database/mongodb/migrate'

import { areas } from './areas.ts'
import { derived } from './derived.ts'
import { editions } from './editions.ts'
import { indexes } from './indexes.ts'
import { indicators } from './indicators.ts'
import { observations } from './observations.ts'
import { preferences } from './preferences.ts'
import { references } from './references.ts'

/**
 * Carries a database of version 0.1 over. Ids of areas, indicators and observations become texts,
 * the same 24 digits: MongoDB changes no `_id`, so these collections are written anew.
 */
export const carryOver: MongodbMigration = {
  name: '20261124_141357_carry_over',
  steps: [areas, indicators, ...references, observations, preferences, editions, derived, indexes],
}
