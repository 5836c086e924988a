/** Fields of lists that are called otherwise now; `null` where nothing took their place. */
const renamed: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'collection-areas': {
    kind: 'division',
    changeReason: 'note',
    predecessors: 'changes',
    children: 'members',
  },
  'collection-observations': { periodStart: 'period', updatedAt: 'changedAt', createdAt: null },
  'collection-figures': { periodStart: 'period' },
}

type Names = Readonly<Record<string, string | null>>

const nameNow = (names: Names, name: string): string | null =>
  Object.hasOwn(names, name) ? (names[name] as string | null) : name

const isNamed = (column: unknown): column is { accessor: string } =>
  typeof column === 'object' &&
  column !== null &&
  'accessor' in column &&
  typeof column.accessor === 'string'

const columnsNow = (names: Names, columns: readonly unknown[]): unknown[] => {
  const seen = new Set<string>()
  return columns.flatMap((column) => {
    if (!isNamed(column)) return [column]
    const accessor = nameNow(names, column.accessor)
    if (accessor === null || seen.has(accessor)) return []
    seen.add(accessor)
    return [{ ...column, accessor }]
  })
}

/** `-periodStart` → `-period`; nothing where the field is gone. */
const fieldNow = (names: Names, text: string): string | undefined => {
  const descending = text.startsWith('-') ? '-' : ''
  const name = nameNow(names, text.slice(descending.length))
  return name === null ? undefined : `${descending}${name}`
}

const listNow = (names: Names, value: object): object => {
  const list: Record<string, unknown> = { ...value }
  if (Array.isArray(list['columns'])) list['columns'] = columnsNow(names, list['columns'])
  for (const key of ['sort', 'groupBy']) {
    if (typeof list[key] === 'string') list[key] = fieldNow(names, list[key])
    if (list[key] === undefined) delete list[key]
  }
  return list
}

/**
 * How somebody likes a list, in words of today; `null` where that list is gone. What is not named
 * here comes back as it is, the same object.
 */
export const carriedPreference = (key: string, value: unknown): unknown => {
  if (/^collection-aggregates(-|$)/.test(key)) return null
  const names = renamed[key]
  const isList = typeof value === 'object' && value !== null && !Array.isArray(value)
  return names && isList ? listNow(names, value) : value
}
