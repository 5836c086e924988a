import type { Payload } from 'payload'

import { seedDivisions } from '#seed/run'
import { inTransaction } from '#usecases/records/inTransaction'

/** The county's divisions, without which no area can be made. */
export const makeDivisions = async (payload: Payload): Promise<void> => {
  if (!('divisions' in payload.collections)) return
  await inTransaction(payload, (req) => seedDivisions(req))
}
