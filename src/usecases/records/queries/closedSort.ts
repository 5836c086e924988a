import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'

import {
  crossedCollections,
  fieldsOf,
  segmentsOf,
  targetsOf,
} from '#usecases/records/relations/crossed'

type Sort = string | string[] | null | undefined
/** What of an operation's arguments puts documents in an order. */
export type Ordered = {
  sort?: Sort
  joins?: false | Record<string, false | { sort?: Sort } | undefined> | null
  overrideAccess?: boolean
}

const pathsOf = (sort: Sort): string[][] =>
  [sort ?? []]
    .flat()
    .flatMap((one) => one.split(','))
    .map((path) => segmentsOf(path.trim().replace(/^-/, '')))

const refuse = async (req: PayloadRequest, slug: CollectionSlug, sort: Sort) => {
  const fields = fieldsOf(req, slug)
  const crossed = pathsOf(sort).flatMap((path) => crossedCollections(req, fields, path))
  for (const one of new Set(crossed.map(({ slug: reached }) => reached))) {
    const access = await req.payload.collections[one].config.access.read({ req })
    if (access !== true) throw new Forbidden(req.t)
  }
}

/**
 * The order of a list tells about what it is ordered by. Payload narrows filters through a
 * relation to what the person may read, but not sorting: so that needs the right to read all.
 * @throws Forbidden when the order runs through a collection the person sees only in part
 */
export const refuseClosedSort = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { sort, joins }: Ordered,
): Promise<void> => {
  await refuse(req, slug, sort)
  const fields = fieldsOf(req, slug)
  for (const [name, join] of Object.entries(joins || {})) {
    const field = fields.find((one) => one.type === 'join' && one.name === name)
    if (!join || !field) continue
    for (const target of targetsOf(field)) await refuse(req, target, join.sort)
  }
}
