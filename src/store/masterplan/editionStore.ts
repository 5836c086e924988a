import type { Payload, PayloadRequest } from 'payload'

import type { Edition } from '#payload-types'

export type StoredFile = { sha256: string; filename: string }

/** `internal` is `null` for a draft, `readers` too for editions of before there were two files. */
export type StoredEdition = {
  internal: StoredFile | null
  readers: StoredFile | null
  /** Records in the internal file that are not released; `null` where that was not counted. */
  unreleased: number | null
}

/** Checksums of all files of released editions. */
export const readEditionChecksums = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { state: { equals: 'released' } },
    select: { sha256: true, readersSha256: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ sha256, readersSha256 }) => [sha256 ?? [], readersSha256 ?? []].flat())
}

type Missing = null | undefined

const fileOf = (sha256: string | Missing, filename: string | Missing): StoredFile | null =>
  sha256 && filename ? { sha256, filename } : null

const unreleasedIn = (model: Edition['model']): number | null => {
  const { unreleased } = (model ?? {}) as { unreleased?: unknown }
  return typeof unreleased === 'number' ? unreleased : null
}

const readAny = (req: PayloadRequest, id: string, isForUser: boolean) =>
  req.payload.findByID({
    collection: 'editions',
    id,
    req,
    depth: 0,
    disableErrors: true,
    overrideAccess: !isForUser,
    showHiddenFields: true,
  })

/**
 * Files of an edition that `req.user` may read, or `null`. Which of them they may have is for the
 * caller to decide: fields of the internal file are the office's alone.
 */
export const readEdition = async (
  req: PayloadRequest,
  id: string,
): Promise<StoredEdition | null> => {
  if (!(await readAny(req, id, true))) return null
  const edition = await readAny(req, id, false)
  if (!edition) return null
  const isReleased = edition.state === 'released'
  return {
    internal: isReleased ? fileOf(edition.sha256, edition.filename) : null,
    readers: isReleased ? fileOf(edition.readersSha256, edition.readersFilename) : null,
    unreleased: unreleasedIn(edition.model),
  }
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
