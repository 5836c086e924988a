import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { checkMembership, relievePrevious } from '#usecases/areas/memberships'
import { refuseFindings } from '#usecases/records/refuse'

/** Once in a division at a time, never below itself, no end before the beginning. */
export const validateMembership: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data = {}, originalDoc } = args
  const { findings, derived } = await checkMembership({ req, doc: data, id: originalDoc?.id })
  refuseFindings({ req, record: collection, findings })
  return { ...data, ...derived }
}

/** Where an area moves, what held before ends the day before. */
export const endPreviousMembership: CollectionAfterChangeHook = async (args) => {
  const { req, data, doc, operation } = args
  if (operation === 'create') await relievePrevious(req, { ...data, id: doc.id })
}
