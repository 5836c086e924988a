import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

export const fieldsOf = (req: PayloadRequest, slug: CollectionSlug): readonly FlattenedField[] =>
  req.payload.collections[slug].config.flattenedFields

/** Collections a relation or a reverse relation points at. */
export const targetsOf = (field: FlattenedField): CollectionSlug[] => {
  if (field.type === 'join') return [field.collection].flat()
  return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
}

/** A collection that a path reaches: by a link of a record, or back from those that point at it. */
export type Crossed = { slug: CollectionSlug; isReverse: boolean }

/**
 * Collections a path like `originMinutes.body.name` runs through, in that order. One that ends at a
 * reverse link asks for the records there; one that ends at a link asks for the link alone.
 */
export const crossedCollections = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): Crossed[] => {
  const field = fields.find((one) => one.name === name)
  const isReverse = field?.type === 'join'
  if (!field || (rest.length === 0 && !isReverse)) return []
  if ('flattenedFields' in field) return crossedCollections(req, field.flattenedFields, rest)
  return targetsOf(field).flatMap((slug) => [
    { slug, isReverse },
    ...crossedCollections(req, fieldsOf(req, slug), rest),
  ])
}

/** A path as Payload reads it: `__` is a dot, too. */
export const segmentsOf = (path: string): string[] => path.replaceAll('__', '.').split('.')
