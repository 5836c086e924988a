import type { CollectionBeforeValidateHook } from 'payload'

import { checkObservation } from '#usecases/figures/checkObservation'
import { refuseFindings } from '#usecases/records/refuse'

/** The numbers fit the indicator, the period can be read, the area existed at its end. */
export const validateObservation: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data = {}, originalDoc: before } = args
  const { findings, derived } = await checkObservation({ req, doc: data, before })
  refuseFindings({ req, record: collection, findings })
  return { ...data, ...derived }
}
