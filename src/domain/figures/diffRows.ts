/** What has to be written so that the stored rows of a slice equal the wanted ones. */
export type RowDiff<Wanted> = {
  insert: Wanted[]
  update: { id: string; row: Wanted }[]
  /** Fields in which any of the updated rows differs from what is stored. */
  changed: (keyof Wanted)[]
  delete: string[]
}

/**
 * Compares stored and wanted rows by area. Only `fields` count; `undefined` and `null` are the same
 * missing value. A second stored row of an area is deleted.
 */
export function diffRows<Wanted extends { area: string }>(input: {
  stored: readonly ({ id: string; area: string } & Partial<Record<keyof Wanted, unknown>>)[]
  wanted: readonly Wanted[]
  fields: readonly (keyof Wanted)[]
}): RowDiff<Wanted> {
  const wanted = new Map(input.wanted.map((row) => [row.area, row]))
  const diff: RowDiff<Wanted> = { insert: [], update: [], changed: [], delete: [] }
  const changed = new Set<keyof Wanted>()
  for (const stored of input.stored) {
    const row = wanted.get(stored.area)
    wanted.delete(stored.area)
    if (!row) {
      diff.delete.push(stored.id)
      continue
    }
    const differing = input.fields.filter(
      (field) => (stored[field] ?? null) !== (row[field] ?? null),
    )
    if (differing.length > 0) diff.update.push({ id: stored.id, row })
    for (const field of differing) changed.add(field)
  }
  diff.changed.push(...changed)
  diff.insert.push(...wanted.values())
  return diff
}
