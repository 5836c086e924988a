/** What has to be written so that the stored rows of a slice equal the wanted ones. */
export type RowDiff<Wanted> = {
  insert: Wanted[]
  update: { id: string; row: Wanted }[]
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
  const diff: RowDiff<Wanted> = { insert: [], update: [], delete: [] }
  for (const stored of input.stored) {
    const row = wanted.get(stored.area)
    wanted.delete(stored.area)
    if (!row) diff.delete.push(stored.id)
    else if (input.fields.some((field) => (stored[field] ?? null) !== (row[field] ?? null))) {
      diff.update.push({ id: stored.id, row })
    }
  }
  diff.insert.push(...wanted.values())
  return diff
}
