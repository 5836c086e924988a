import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

import { refuseStale } from '#usecases/records/revisions/keep'

/** Two people editing one record: the second is told, nothing is overwritten. */
export const rejectStaleRevision: CollectionBeforeValidateHook = (args) => {
  const { req, collection, data, originalDoc } = args
  const titleField = collection.admin.useAsTitle ?? 'title'
  refuseStale({ req, data: data ?? {}, saved: originalDoc, titleField })
}

/** The same for a global. */
export const rejectStaleRevisionOfGlobal: GlobalBeforeValidateHook = ({ req, data, originalDoc }) =>
  refuseStale({ req, data: data ?? {}, saved: originalDoc, titleField: 'title' })
