import type { FieldKinds } from '../fieldKinds.ts'
import { isAtLeast, type FlatRow, type RowFilter, type Scalar } from '../contract.ts'
import { chunks } from './chunks.ts'
import type { Statement } from './rowQueries.ts'
import { toStored, type Table } from './rowTable.ts'

type Selection = {
  table: Table
  kinds: FieldKinds
  where: RowFilter
  fields: readonly string[]
  isDistinct: boolean
}

const conditionOf = (column: string, wanted: RowFilter[string]): Statement => {
  if (wanted === null) return { sql: `${column} IS NULL`, args: [] }
  if (isAtLeast(wanted)) return { sql: `${column} >= ?`, args: [wanted.atLeast] }
  if (!Array.isArray(wanted)) return { sql: `${column} = ?`, args: [toStored(wanted as Scalar)] }
  return { sql: `${column} IN (${wanted.map(() => '?').join()})`, args: wanted.map(toStored) }
}

/** `quote` writes fractions so that they read back bit for bit; SQLite's own JSON rounds them. */
const asJson = (column: string, kind: string | undefined): string => {
  if (kind === 'boolean') return `iif(${column} IS NULL, 'null', iif(${column}, 'true', 'false'))`
  if (kind !== 'number') return `json_quote(${column})`
  return `ifnull(iif(typeof(${column}) = 'real', quote(${column}), ${column}), 'null')`
}

/** Rows a text: a slice of 178 areas is one, and tens of thousands are never one text. */
const rowsPerText = 1000

/**
 * Many rows in one text: the client spends far longer on handing over a cell than SQLite on
 * finding it, so a slice of 178 areas comes four times as fast as row by row.
 */
const selection = ({ table, kinds, where, fields, isDistinct }: Selection): Statement => {
  const conditions = Object.entries(where).map(([field, wanted]) =>
    conditionOf(table.column(field), wanted),
  )
  const columns = fields.map((field) => table.column(field))
  const filter = conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE'
  const from = `FROM ${table.name} WHERE ${filter}`
  const cells = columns.map((column, at) => asJson(column, kinds.get(fields[at]!)))
  const source = isDistinct ? `FROM (SELECT DISTINCT ${columns.join()} ${from})` : from
  const row = `'[' || ${cells.join(` || ',' || `)} || ']' AS row, (row_number() OVER () - 1)`
  return {
    sql: `SELECT '[' || group_concat(row) || ']' FROM
      (SELECT ${row} / ${rowsPerText} AS part ${source}) GROUP BY part`,
    args: conditions.flatMap(({ args }) => args),
  }
}

const lengthOf = (wanted: RowFilter[string]) => (Array.isArray(wanted) ? wanted.length : 1)

/** One statement, or several when a list holds more values than a statement may bind. */
export const selections = (query: Selection): Statement[] => {
  const lists = Object.entries(query.where).filter(([, wanted]) => Array.isArray(wanted))
  const [field, values] = lists.sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]))[0] ?? []
  if (field === undefined) return [selection(query)]
  // The other conditions bind values too: half of the limit is far above what any of them needs.
  return chunks(values as Scalar[], 2).map((part) =>
    selection({ ...query, where: { ...query.where, [field]: part } }),
  )
}

/** One copy of each text: ids of others and words stand in thousands of rows. */
const sharing = () => {
  const known = new Map<string, string>()
  return (field: string, cell: Scalar): Scalar => {
    if (typeof cell !== 'string' || field === 'id') return cell
    const shared = known.get(cell)
    if (shared === undefined) known.set(cell, cell)
    return shared ?? cell
  }
}

/** The rows in the answer to one of `selections`. */
export const unpack = (packed: readonly string[], fields: readonly string[]): FlatRow[] => {
  const share = packed.length > 1 ? sharing() : (_field: string, cell: Scalar) => cell
  const shape = Object.fromEntries(fields.map((field) => [field, null]))
  return packed.flatMap((text) =>
    (JSON.parse(text) as Scalar[][]).map((cells) => {
      const row: FlatRow = { ...shape }
      for (const [at, field] of fields.entries()) row[field] = share(field, cells[at]!)
      return row
    }),
  )
}
