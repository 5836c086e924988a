import type { RowsEngine } from '../contract.ts'
import { readDistinct, readOne } from './rowReads.ts'
import { rowSession } from './rowSession.ts'
import { isFew, writeFew, writeMany } from './rowWrites.ts'

/** Rows through the driver, in the session of the request's transaction. */
export const mongodbRows: RowsEngine = {
  read: async ({ req, ...query }) => readOne(await rowSession(req), query),

  distinct: async ({ req, ...query }) => readDistinct(await rowSession(req), query),

  write: async (change) => {
    const rows = await rowSession(change.req)
    if (!rows.session.session) throw new Error('Rows are written inside a transaction only.')
    await (isFew(change) ? writeFew : writeMany)(rows, change)
  },
}
