import type { CollectionBeforeChangeHook } from 'payload'

import type { Edition } from '#payload-types'
import { freezeEdition } from '#usecases/masterplan/editions/release'

/**
 * The save that releases an edition writes its workbooks into `folder`, inside the transaction of
 * the save: without both files there is no released edition.
 */
export const releaseEdition =
  ({ folder }: { folder: string }): CollectionBeforeChangeHook<Edition> =>
  async ({ req, data, originalDoc }) => {
    if (data.state !== 'released' || originalDoc?.state === 'released') return data
    const edition = { ...originalDoc, ...data }
    return { ...data, ...(await freezeEdition({ req, edition, folder })) }
  }
