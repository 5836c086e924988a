import type { CollectionBeforeValidateHook } from 'payload'

import { checkSeat } from '#usecases/meetings/checkSeat'
import { refuseFindings } from '#usecases/records/refuse'

/** A seat ends after it began; nobody holds two seats in one body at a time. */
export const validateSeat: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const findings = await checkSeat({ req, seat: data ?? {}, id: originalDoc?.id })
  refuseFindings({ req, record: collection, findings })
}
