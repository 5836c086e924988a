import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { carriedFolder } from './restore.ts'

export type Cell = string | number | null
/** Rows begin with code of the indicator, period and key of the area. */
type Table = { columns: string[]; rows: Cell[][] }

/** What one account was shown by REST. */
export type Rights = {
  role: string
  counts: Record<string, number | 'refused'>
  /** For municipalities: keys of the observations they read, and those of `LEIST` they may change. */
  observations?: { reads: string[]; mayChange: string[] }
}

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(carriedFolder, 'before', `${name}.json`), 'utf8'))

export type Row = Record<string, Cell>

export const keyOf = ({ indicator, period, area }: Row) => `${indicator} ${period} ${area}`

/** Rows as version 0.1.0 stored them, by `indicator period area`. */
export const rowsBefore = async (name: 'figures' | 'aggregates' | 'observations') => {
  const { columns, rows } = (await read(name)) as Table
  return new Map(
    rows.map((cells) => {
      const row: Row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]))
      return [keyOf(row), row]
    }),
  )
}

/** What REST showed, by email. */
export const rightsBefore = async () => (await read('rights')) as Record<string, Rights>
