import { Types, type mongo } from 'mongoose'

import type { FieldKinds } from '../fieldKinds.ts'
import type { RowsEngine } from '../contract.ts'
import { filterOf, storedRow } from './rowCodec.ts'
import type { RowSession } from './rowSession.ts'

type Change = Parameters<RowsEngine['write']>[0]
type Update = { q: object; u: object; upsert: boolean }
type Reply = { writeErrors?: { errmsg: string }[] }

/** Up to so many, all goes into one plain command; an upsert by a new id inserts. */
const fewRows = 20

/** Those timestamps that the collection has. */
const stampsOf = (kinds: FieldKinds, ...names: ('createdAt' | 'updatedAt')[]) => {
  const now = new Date()
  return Object.fromEntries(names.filter((name) => kinds.has(name)).map((name) => [name, now]))
}

/** Where ids are of our own making, whoever inserts brings them. */
const newId = (kinds: FieldKinds): Types.ObjectId => {
  if (kinds.get('id') === 'text') throw new Error('A row without an id cannot be inserted here.')
  return new Types.ObjectId()
}

const newRows = (kinds: FieldKinds, rows: Change['insert']) => {
  const stamps = stampsOf(kinds, 'createdAt', 'updatedAt')
  return rows.map((row) => {
    const { _id = newId(kinds), ...stored } = storedRow(kinds, row)
    return { _id, document: { ...stored, ...stamps, __v: 0 } }
  })
}

const changedRows = (kinds: FieldKinds, rows: Change['update']) => {
  const stamps = stampsOf(kinds, 'updatedAt')
  return rows.map(({ id, row }) => ({
    filter: filterOf(kinds, { id }),
    update: { $set: { ...storedRow(kinds, row), ...stamps } },
  }))
}

export const writeFew = async (rows: RowSession, change: Change): Promise<void> => {
  const { kinds, insert, update } = change
  const updates: Update[] = [
    ...newRows(kinds, insert).map(({ _id, document }) => ({
      q: { _id },
      u: { $set: document },
      upsert: true,
    })),
    ...changedRows(kinds, update).map(({ filter, update: u }) => ({ q: filter, u, upsert: false })),
  ]
  const command = { update: rows.nameOf(change.slug), updates, ordered: true }
  const { writeErrors } = (await rows.db.command(command, rows.session)) as Reply
  if (writeErrors?.[0]) throw new Error(writeErrors[0].errmsg)
}

export const writeMany = async (rows: RowSession, change: Change): Promise<void> => {
  const { kinds, insert, update, delete: ids } = change
  const operations: mongo.AnyBulkWriteOperation[] = [
    ...(ids.length > 0 ? [{ deleteMany: { filter: filterOf(kinds, { id: ids }) } }] : []),
    ...newRows(kinds, insert).map(({ _id, document }) => ({
      insertOne: { document: { ...document, _id: _id as Types.ObjectId } },
    })),
    ...changedRows(kinds, update).map((updateOne) => ({ updateOne })),
  ]
  const options = { ...rows.session, ordered: true }
  await rows.db.collection(rows.nameOf(change.slug)).bulkWrite(operations, options)
}

export const isFew = ({ insert, update, delete: ids }: Change): boolean =>
  ids.length === 0 && insert.length + update.length <= fewRows
