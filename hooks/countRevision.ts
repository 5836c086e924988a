import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

import { now, stampOf } from '#usecases/records/revisions/keep'

/** Numbers each save; an older number in a form means that it was opened before. */
export const countRevision: CollectionBeforeChangeHook = (hook) => {
  const { collection, req, data, originalDoc } = hook
  const isDated = collection.timestamps
  return { ...data, ...stampOf(req, originalDoc), ...(isDated ? {} : { changedAt: now() }) }
}

/** The same for a global. */
export const countRevisionOfGlobal: GlobalBeforeChangeHook = ({ req, data, originalDoc }) => ({
  ...data,
  ...stampOf(req, originalDoc),
})
