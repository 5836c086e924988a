import type { CollectionBeforeDeleteHook } from 'payload'

import { refuseWhenReferenced } from '#usecases/records/references/refuseDelete'

/** SQLite would empty the links to a deleted record, MongoDB would leave them dangling. */
export const refuseDeleteWhenReferenced: CollectionBeforeDeleteHook = ({ req, collection, id }) =>
  refuseWhenReferenced({ req, slug: collection.slug, id: String(id) })
