import type { PayloadRequest } from 'payload'

import type { Area, ProtectionRule } from '#domain/figures/types'

import { knownAreas, knownRule } from './knownData.ts'
import { canExist } from '#store/records/possibleId'

export type ObservationContext = {
  /** What of the indicator decides which numbers are possible; undefined where there is none. */
  rule: ProtectionRule | undefined
  area: Area | undefined
}

/** What an observation is checked against. */
export const readObservationContext = async (
  req: PayloadRequest,
  ids: { indicator: string; area: string },
): Promise<ObservationContext> => ({
  rule: canExist(req, ids.indicator) ? await knownRule(req, ids.indicator) : undefined,
  area: (await knownAreas(req)).find(({ id }) => id === ids.area),
})
