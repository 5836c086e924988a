import { normalizeGerman } from './normalizeGerman.ts'

/** A condition as Payload takes it: `{ name: { like: 'x' } }`, nested by `and` / `or`. */
type Condition = { [key: string]: unknown }

/** Gives the path of the normalised key that stands for a field, or null when there is none. */
export type KeyPath = (path: string) => string | null

const searching = new Set(['like', 'contains', 'not_like'])

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rewriteField(path: string, operators: unknown, keyPath: KeyPath): Condition[] {
  const key = keyPath(path)
  if (key === null || !isCondition(operators)) return [{ [path]: operators }]
  return Object.entries(operators).map(([operator, value]) =>
    searching.has(operator) && typeof value === 'string'
      ? { [key]: { [operator]: normalizeGerman(value) } }
      : { [path]: { [operator]: value } },
  )
}

/** Lets a search in a name look into its normalised key, so that `muller` finds `Müller`. */
export function searchByKey(where: Condition, keyPath: KeyPath): Condition {
  const parts = Object.entries(where).flatMap(([path, value]): Condition[] => {
    const isList = Array.isArray(value) && ['and', 'or'].includes(path.toLowerCase())
    if (!isList) return rewriteField(path, value, keyPath)
    return [{ [path]: value.map((one) => (isCondition(one) ? searchByKey(one, keyPath) : one)) }]
  })
  const [only, ...more] = parts
  if (only === undefined) return where
  return more.length === 0 ? only : { and: parts }
}

/** Lets sorting by a name use its normalised key: `-name` becomes `-sortKey`. */
export function sortByKey(sort: string, keyPath: KeyPath): string {
  const isDescending = sort.startsWith('-')
  const path = isDescending ? sort.slice(1) : sort
  return `${isDescending ? '-' : ''}${keyPath(path) ?? path}`
}
