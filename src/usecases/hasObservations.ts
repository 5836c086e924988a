import type { PayloadRequest } from 'payload'

import { countRecords } from '#store/recordStore'

/** True when an indicator has any observation. */
export const hasObservations = async (req: PayloadRequest, indicator: string): Promise<boolean> => {
  const where = { indicator: { equals: indicator } }
  return (await countRecords({ req, collection: 'observations', where })) > 0
}
