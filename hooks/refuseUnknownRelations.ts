import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

import { checkRelations } from '#usecases/records/relations/check'
import { refuseFindings } from '#usecases/records/refuse'

/** A link to a record that does not exist is an error of its field, on both engines. */
export const refuseUnknownRelations: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const fields = collection.flattenedFields
  const findings = await checkRelations({ req, fields, data, before: originalDoc })
  refuseFindings({ req, record: collection, findings })
}

/** The same for a global. */
export const refuseUnknownRelationsOfGlobal: GlobalBeforeValidateHook = async (args) => {
  const { req, global, data, originalDoc } = args
  const fields = global.flattenedFields
  const findings = await checkRelations({ req, fields, data, before: originalDoc })
  refuseFindings({ req, record: global, findings })
}
