import type { GlobalSlug, PayloadRequest } from 'payload'

import { isGlobalSaved, updateGlobal } from '#store/records/globalStore'

/** Fills a global that nobody saved yet; a saved one stays as it is. */
export const ensureGlobal = async ({
  req,
  slug,
  data,
}: {
  req: PayloadRequest
  slug: GlobalSlug
  data: Record<string, unknown>
}): Promise<{ isNew: boolean }> => {
  if (await isGlobalSaved({ req, slug })) return { isNew: false }
  await updateGlobal({ req, slug, data })
  return { isNew: true }
}
