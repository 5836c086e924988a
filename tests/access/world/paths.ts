import type { FlattenedField, Payload } from 'payload'

export type Path = { path: string; type: string }

const textual = ['text', 'textarea', 'email']

const targetOf = (field: FlattenedField): string | null => {
  if (field.type === 'join') return String(field.collection)
  if (field.type !== 'relationship' && field.type !== 'upload') return null
  return String(field.relationTo)
}

/** The text and number fields a filter can name, directly and through each relation. */
export const queryPaths = (payload: Payload, slug: string, hops = 1): Path[][] => {
  const fieldsOf = (one: string) => payload.collections[one as 'areas'].config.flattenedFields
  const walk = (fields: FlattenedField[], prefix: string, left: number): Path[] =>
    fields.flatMap((field) => {
      const path = prefix + field.name
      if (field.type === 'array') return walk(field.flattenedFields, `${path}.`, left)
      const target = targetOf(field)
      if (target !== null) return left > 0 ? walk(fieldsOf(target), `${path}.`, left - 1) : []
      const isUseful = field.type === 'number' || textual.includes(field.type)
      return isUseful ? [{ path, type: field.type }] : []
    })
  const groups = new Map<string, Path[]>()
  for (const one of walk(fieldsOf(slug), '', hops)) {
    const way = one.path.split('.').slice(0, -1).join('.')
    groups.set(way, [...(groups.get(way) ?? []), one])
  }
  return [...groups.values()]
}
