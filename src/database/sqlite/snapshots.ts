/** One table in drizzle's description of a schema; only what is decided by is named here. */
type Column = { name: string; notNull: boolean; default?: unknown }
type ForeignKey = { columnsFrom: string[] }
type Table = {
  columns: Record<string, Column>
  indexes: Record<string, unknown>
  foreignKeys: Record<string, ForeignKey>
}

/** Drizzle's description of a schema, as it lies beside each migration. */
export type Snapshot = { tables: Record<string, Table> }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether nothing of a table goes or becomes something else. */
const isKept = (before: Table, after: Table): boolean =>
  (['columns', 'foreignKeys', 'indexes'] as const).every((part) =>
    Object.entries(before[part]).every(([name, one]) => isSame(one, after[part][name])),
  )

/** Rows that are there already have nothing in a new column. */
const addable = (column: Column): Column =>
  column.default === undefined ? { ...column, notNull: false } : column

const grown = (before: Table, after: Table): Table => {
  const added = Object.entries(after.columns).filter(([name]) => !(name in before.columns))
  const names = new Set(added.map(([name]) => name))
  const ofAdded = Object.entries(after.foreignKeys).filter(([, { columnsFrom }]) =>
    columnsFrom.every((column) => names.has(column)),
  )
  const columns = added.map(([name, column]) => [name, addable(column)] as const)
  return {
    ...before,
    columns: { ...before.columns, ...Object.fromEntries(columns) },
    foreignKeys: { ...before.foreignKeys, ...Object.fromEntries(ofAdded) },
    // A table that is rebuilt afterwards gets its indexes then, once all rows are there.
    indexes: isKept(before, after) ? after.indexes : before.indexes,
  }
}

/**
 * The schema between two others: all that was there, and beside it what is new. Drizzle reaches it
 * by additions only, and what comes after it by removals and changes only, so it never has to ask
 * whether something was renamed, and data can be carried over in between.
 */
export const withAdditions = <Given extends Snapshot>(before: Given, after: Given): Given => {
  const both = Object.entries(before.tables).map(([name, table]) => {
    const wanted = after.tables[name]
    return [name, wanted ? grown(table, wanted) : table] as const
  })
  return { ...after, tables: { ...after.tables, ...Object.fromEntries(both) } }
}
