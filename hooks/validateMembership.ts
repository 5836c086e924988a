import type { CollectionBeforeValidateHook } from 'payload'

import { checkMembership } from '#usecases/areas/memberships'
import { refuseFindings } from '#usecases/records/refuse'

/** Once in a division at a time, never below itself, no end before the beginning. */
export const validateMembership: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const findings = await checkMembership({ req, doc: data ?? {}, id: originalDoc?.id })
  refuseFindings({ req, record: collection, findings })
}
