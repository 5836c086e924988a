import type { PayloadRequest } from 'payload'

import { findId } from '#store/records/recordStore'

/** True when an indicator has any observation. */
export const hasObservations = async (req: PayloadRequest, indicator: string): Promise<boolean> =>
  (await findId({ req, collection: 'observations', fields: { indicator } })) !== null
