import type { Payload, PayloadRequest } from 'payload'

export type StoredEdition = {
  state: 'draft' | 'released'
  sha256: string | null
  filename: string | null
  model: unknown
}

/** Checksums of all released editions. */
export const readEditionChecksums = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { state: { equals: 'released' } },
    select: { sha256: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ sha256 }) => sha256 ?? [])
}

/** An edition that `req.user` may read, or `null`. */
export const readEdition = async (
  req: PayloadRequest,
  id: string,
): Promise<StoredEdition | null> => {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    req,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    showHiddenFields: true,
  })
  if (!edition) return null
  const { state, sha256, filename, model } = edition
  return { state, sha256: sha256 ?? null, filename: filename ?? null, model }
}

/** State of an edition, past access rules. */
export const readEditionState = async (
  req: PayloadRequest,
  id: string,
): Promise<'draft' | 'released' | null> => {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    req,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { state: true },
  })
  return edition?.state ?? null
}
