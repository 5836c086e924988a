import type { FlattenedField } from 'payload'

/** A number or date field; in a list, of its first row: `budget.0.planned`. */
export type ValuePath = {
  path: string
  field: Extract<FlattenedField, { type: 'number' | 'date' }>
}

/** All numbers and dates of a record, as the configuration has them. */
export const valuePaths = (fields: readonly FlattenedField[], above = ''): ValuePath[] =>
  fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if (field.type === 'number' || field.type === 'date') return [{ path, field }]
    if (field.type === 'array') return valuePaths(field.flattenedFields, `${path}.0.`)
    if (field.type === 'group' || field.type === 'tab')
      return valuePaths(field.flattenedFields, `${path}.`)
    if (field.type === 'blocks') throw new Error(`Blocks are not tested yet: ${path}`)
    return []
  })

/** Collections and globals of the product, without Payload's own bookkeeping. */
export const own = <Entity extends { slug: string }>(entities: readonly Entity[]): Entity[] =>
  entities.filter(({ slug }) => !slug.startsWith('payload-'))

type Data = Record<string, unknown>

const put = (data: Data, [name = '', ...rest]: string[], value: unknown): Data => {
  if (rest.length === 0) return { ...data, [name]: value }
  const below = data[name]
  if (rest[0] !== '0') return { ...data, [name]: put((below ?? {}) as Data, rest, value) }
  const [row] = (below ?? [{}]) as Data[]
  return { ...data, [name]: [put(row ?? {}, rest.slice(1), value)] }
}

/** `data` with a value at each path. */
export const withValues = (
  data: Data,
  paths: readonly ValuePath[],
  valueOf: (one: ValuePath) => unknown,
): Data => paths.reduce((all, one) => put(all, one.path.split('.'), valueOf(one)), data)
