import type { RowQuery } from '../contract.ts'
import { filterOf, flatRows, projectionOf, type Stored } from './rowCodec.ts'
import type { RowSession } from './rowSession.ts'

/** More than any slice has: the driver's 101 rows would ask again and again. */
const batchSize = 100_000

type Reply = { cursor: { firstBatch: Stored[]; id: unknown } }

/** One plain command: the driver's cursor costs half as much again, and is there for large answers. */
export const readOne = async (rows: RowSession, query: RowQuery) => {
  const name = rows.nameOf(query.slug)
  const filter = filterOf(query.kinds, query.where)
  const projection = projectionOf(query.fields)
  const find = { find: name, filter, projection, batchSize }
  const { cursor } = (await rows.db.command(find, rows.session)) as unknown as Reply
  const stored =
    Number(cursor.id) === 0
      ? cursor.firstBatch
      : await rows.db
          .collection(name)
          .find(filter, { projection, ...rows.session })
          .toArray()
  return flatRows(stored, query.fields)
}

export const readDistinct = async (rows: RowSession, query: RowQuery) => {
  const key = Object.fromEntries(query.fields.map((field) => [field, `$${field}`]))
  const stages = [{ $match: filterOf(query.kinds, query.where) }, { $group: { _id: key } }]
  const options = { batchSize, ...rows.session }
  const groups = await rows.db
    .collection(rows.nameOf(query.slug))
    .aggregate(stages, options)
    .toArray()
  return flatRows(
    groups.map(({ _id }) => _id as unknown as Stored),
    query.fields,
  )
}
