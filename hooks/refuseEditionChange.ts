import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'

import type { Edition } from '#payload-types'
import { refuseReleased, refuseReleasedId } from '#usecases/masterplan/editions/refuseChange'

/** A released edition is a document that people hold in their hands: it never changes again. */
export const refuseEditionUpdate: CollectionBeforeValidateHook<Edition> = ({ req, originalDoc }) =>
  refuseReleased(req, originalDoc?.state)

/** Nor does it vanish. */
export const refuseEditionDelete: CollectionBeforeDeleteHook = ({ req, id }) =>
  refuseReleasedId(req, String(id))
