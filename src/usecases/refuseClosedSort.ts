import { Forbidden, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'

type Sort = string | string[] | null | undefined
/** What of an operation's arguments puts documents in an order. */
export type Ordered = {
  sort?: Sort
  joins?: false | Record<string, false | { sort?: Sort } | undefined> | null
  overrideAccess?: boolean
}

const configOf = (req: PayloadRequest, slug: CollectionSlug) => req.payload.collections[slug].config

const targetsOf = (field: FlattenedField): CollectionSlug[] => {
  if (field.type === 'join') return [field.collection].flat()
  return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
}

/** Collections a path like `originMinutes.body.name` runs through. */
const crossed = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): CollectionSlug[] => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return []
  if ('flattenedFields' in field) return crossed(req, field.flattenedFields, rest)
  return targetsOf(field).flatMap((slug) => [
    slug,
    ...crossed(req, configOf(req, slug).flattenedFields, rest),
  ])
}

const pathsOf = (sort: Sort): string[][] =>
  [sort ?? []]
    .flat()
    .flatMap((one) => one.split(','))
    .map((path) => path.trim().replace(/^-/, '').replaceAll('__', '.').split('.'))

const refuse = async (req: PayloadRequest, slug: CollectionSlug, sort: Sort) => {
  const { flattenedFields } = configOf(req, slug)
  const slugs = pathsOf(sort).flatMap((path) => crossed(req, flattenedFields, path))
  for (const one of new Set(slugs)) {
    const access = await configOf(req, one).access.read({ req })
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
  const { flattenedFields } = configOf(req, slug)
  for (const [name, join] of Object.entries(joins || {})) {
    const field = flattenedFields.find((one) => one.type === 'join' && one.name === name)
    if (!join || !field) continue
    for (const target of targetsOf(field)) await refuse(req, target, join.sort)
  }
}
