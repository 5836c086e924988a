import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

export const fieldsOf = (req: PayloadRequest, slug: CollectionSlug): readonly FlattenedField[] =>
  req.payload.collections[slug].config.flattenedFields

/** Collections a relation or a reverse relation points at. */
export const targetsOf = (field: FlattenedField): CollectionSlug[] => {
  if (field.type === 'join') return [field.collection].flat()
  return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
}

/** Collections a path like `originMinutes.body.name` runs through, in that order. */
export const crossedCollections = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): CollectionSlug[] => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return []
  if ('flattenedFields' in field) return crossedCollections(req, field.flattenedFields, rest)
  return targetsOf(field).flatMap((slug) => [
    slug,
    ...crossedCollections(req, fieldsOf(req, slug), rest),
  ])
}

/** A path as Payload reads it: `__` is a dot, too. */
export const segmentsOf = (path: string): string[] => path.replaceAll('__', '.').split('.')
