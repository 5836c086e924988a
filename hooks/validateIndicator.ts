import type { CollectionBeforeValidateHook } from 'payload'

import { checkIndicator } from '#usecases/figures/checkIndicator'
import { refuseFindings } from '#usecases/records/refuse'

/** The factor follows from the unit, and observations stay of one kind of period. */
export const validateIndicator: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data = {}, originalDoc } = args
  const { findings, derived } = await checkIndicator({ req, doc: data, before: originalDoc })
  refuseFindings({ req, record: collection, findings })
  return { ...data, ...derived }
}
