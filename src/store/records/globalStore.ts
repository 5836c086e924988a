import type { GlobalSlug, PayloadRequest } from 'payload'

/** True once somebody saved the global; before that Payload answers with defaults. */
export const isGlobalSaved = async ({
  req,
  slug,
}: {
  req: PayloadRequest
  slug: GlobalSlug
}): Promise<boolean> => {
  const doc = await req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
  return Boolean(doc['createdAt'])
}

/** Writes the given fields of a global through all its hooks. */
export const updateGlobal = async ({
  req,
  slug,
  data,
}: {
  req: PayloadRequest
  slug: GlobalSlug
  data: Record<string, unknown>
}): Promise<void> => {
  await req.payload.updateGlobal({
    slug,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
