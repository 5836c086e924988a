import type { CollectionBeforeValidateHook } from 'payload'

import { checkArea } from '#usecases/areas/areas'
import { refuseFindings } from '#usecases/records/refuse'

/** An area cannot end before it begins or while it has values; it moves by its memberships. */
export const validateArea: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const findings = await checkArea({ req, area: data ?? {}, before: originalDoc })
  refuseFindings({ req, record: collection, findings })
}
