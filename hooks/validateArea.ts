import type { CollectionBeforeValidateHook } from 'payload'

import { checkArea } from '#usecases/areas/placeArea'
import { refuseFindings } from '#usecases/records/refuse'

/** An area cannot lie below itself and cannot end before it begins. */
export const validateArea: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const findings = await checkArea({ req, area: data ?? {}, before: originalDoc })
  refuseFindings({ req, record: collection, findings })
}
