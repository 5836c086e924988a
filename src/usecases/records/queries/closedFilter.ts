import { Forbidden, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'

import {
  crossedCollections,
  fieldsOf,
  segmentsOf,
  targetsOf,
} from '#usecases/records/relations/crossed'

/** What of an operation's arguments picks documents. */
export type Filtered = {
  where?: unknown
  joins?: false | Record<string, false | { where?: unknown } | undefined> | null
  overrideAccess?: boolean
}

type Asked = { slug: CollectionSlug; needs: 'all' | 'some' }
type Bag = Record<string, unknown>

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldAt = (
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): FlattenedField | undefined => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}

/** `documents: { contains: { title: … } }`: a filter within a filter, on what the field links. */
const askedWithin = (
  req: PayloadRequest,
  field: FlattenedField | undefined,
  condition: unknown,
): Asked[] => {
  const inner = isBag(condition) ? Object.values(condition).flat().filter(isBag) : []
  if (!field || inner.length === 0) return []
  return targetsOf(field).flatMap((slug) => [
    { slug, needs: 'all' as const },
    ...inner.flatMap((where) => askedBy(req, slug, where)),
  ])
}

/** Collections a filter asks about besides its own, and how much of each one has to be open. */
const askedBy = (req: PayloadRequest, slug: CollectionSlug, where: unknown): Asked[] => {
  if (!isBag(where)) return []
  const fields = fieldsOf(req, slug)
  return Object.entries(where).flatMap(([key, condition]): Asked[] => {
    if (/^(and|or)$/i.test(key)) {
      const parts = isBag(condition) || Array.isArray(condition) ? Object.values(condition) : []
      return parts.flatMap((part) => askedBy(req, slug, part))
    }
    const path = segmentsOf(key)
    const through = crossedCollections(req, fields, path)
    return [
      ...through.map(({ slug: one, isReverse }) => ({
        slug: one,
        needs: isReverse ? ('all' as const) : ('some' as const),
      })),
      ...askedWithin(req, fieldAt(fields, path), condition),
    ]
  })
}

/**
 * What a filter finds tells about what it asks for. Payload narrows paths through a relation to
 * what the person may read, but neither a filter within a filter nor a reverse link nor, in time,
 * a long path.
 * @throws Forbidden when the filter runs through what the person may not read at all, or asks within
 * a collection or for what points back of which the person sees only a part
 */
export const refuseClosedFilter = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { where, joins }: Filtered,
): Promise<void> => {
  const asked = askedBy(req, slug, where)
  for (const [name, join] of Object.entries(joins || {})) {
    const field = fieldsOf(req, slug).find((one) => one.type === 'join' && one.name === name)
    if (!join || !field) continue
    asked.push(...targetsOf(field).flatMap((target) => askedBy(req, target, join.where)))
  }
  for (const { slug: one, needs } of asked) {
    const access = await req.payload.collections[one].config.access.read({ req })
    if (access === false || (needs === 'all' && access !== true)) throw new Forbidden(req.t)
  }
}
