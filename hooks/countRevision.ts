import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

import { stampOf } from '#usecases/records/keepRevision'

/** Numbers each save; an older number in a form means that it was opened before. */
export const countRevision: CollectionBeforeChangeHook = ({ req, data, originalDoc }) => ({
  ...data,
  ...stampOf(req, originalDoc),
})

/** The same for a global. */
export const countRevisionOfGlobal: GlobalBeforeChangeHook = ({ req, data, originalDoc }) => ({
  ...data,
  ...stampOf(req, originalDoc),
})
