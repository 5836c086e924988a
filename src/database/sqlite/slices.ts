import type { ListedSlice, SlicesEngine, SliceText } from '../contract.ts'
import { chunks } from './chunks.ts'
import { connectionOf } from './rowConnection.ts'
import { slicesTable } from './schema.ts'

const places = (count: number) => Array.from({ length: count }, () => '?').join()

const toSlice = (row: ArrayLike<unknown>): ListedSlice => ({
  period: row[0] as string,
  isOpen: row[1] === 1,
  data: row[2] as string | null,
})

/** Slices in a table of ours; its columns are in `schema.ts`. */
export const sqliteSlices: SlicesEngine = {
  list: async ({ req, indicator, withData }) => {
    const connection = await connectionOf(req, { isWrite: false })
    const wanted = `period IN (${places(withData.length)})`
    const { rows } = await connection.execute({
      sql: `SELECT period, is_open, iif(${wanted}, data, NULL) FROM ${slicesTable} WHERE indicator = ?`,
      args: [...withData, indicator],
    })
    return Array.from(rows, toSlice)
  },

  read: async ({ req, indicator, periods }) => {
    const connection = await connectionOf(req, { isWrite: false })
    const only = periods ? ` AND period IN (${places(periods.length)})` : ''
    const { rows } = await connection.execute({
      sql: `SELECT period, is_open, data FROM ${slicesTable} WHERE indicator = ?${only}`,
      args: [indicator, ...(periods ?? [])],
    })
    return Array.from(rows, (row) => toSlice(row) as SliceText)
  },

  write: async ({ req, indicator, save, remove }) => {
    const connection = await connectionOf(req, { isWrite: true })
    for (const part of chunks(remove, 1)) {
      const sql = `DELETE FROM ${slicesTable} WHERE indicator = ? AND period IN (${places(part.length)})`
      await connection.execute({ sql, args: [indicator, ...part] })
    }
    for (const { period, isOpen, data } of save) {
      await connection.execute({
        sql: `INSERT INTO ${slicesTable} (indicator, period, is_open, data) VALUES (?, ?, ?, ?)
          ON CONFLICT (indicator, period) DO UPDATE SET is_open = excluded.is_open, data = excluded.data`,
        args: [indicator, period, isOpen ? 1 : 0, data],
      })
    }
  },
}
