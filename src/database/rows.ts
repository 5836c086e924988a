import type { CollectionSlug, PayloadRequest } from 'payload'

import type { FlatRow, RowChanges, RowFilter, RowQuery, RowsEngine, Target } from './contract.ts'
import { fieldKinds, kindOfField } from './fieldKinds.ts'
import { mongodbRows } from './mongodb/rows.ts'
import { touchReferenceData } from './referenceData.ts'
import { sqliteRows } from './sqlite/rows.ts'

export type { FlatRow, RowChanges, RowFilter, Scalar } from './contract.ts'

const engineOf = ({ payload }: PayloadRequest): RowsEngine =>
  payload.db.name === 'mongoose' ? mongodbRows : sqliteRows

const target = (req: PayloadRequest, slug: CollectionSlug): Target => ({
  slug,
  kinds: fieldKinds(req.payload, slug),
})

/** One read of a flat collection. */
export type Asked = {
  collection: CollectionSlug
  where: RowFilter
  fields: readonly string[]
}

const queryOf = (req: PayloadRequest, asked: Asked): RowQuery => {
  const { collection, where, fields } = asked
  const to = target(req, collection)
  for (const field of fields) kindOfField(to.kinds, field)
  return { ...to, where, fields }
}

const withId = (query: RowQuery): RowQuery => ({ ...query, fields: ['id', ...query.fields] })

/**
 * Reads rows of a flat collection past Payload: no hooks, no access rules, no population, in no
 * particular order. Inside `req`'s transaction when it has one. `id` is always part of a row.
 */
export const readRows = async <Row extends FlatRow = FlatRow>({
  req,
  ...asked
}: {
  req: PayloadRequest
  collection: CollectionSlug
  where: RowFilter
  fields: readonly (keyof Row & string)[]
}): Promise<(Row & { id: string })[]> => {
  const rows = engineOf(req).read({ req, ...withId(queryOf(req, asked)) })
  return rows as Promise<(Row & { id: string })[]>
}

/** Which combinations of `fields` occur: as many rows as there are different ones. */
export const readDistinct = async <Row extends FlatRow = FlatRow>({
  req,
  ...asked
}: {
  req: PayloadRequest
  collection: CollectionSlug
  where: RowFilter
  fields: readonly (keyof Row & string)[]
}): Promise<Row[]> => engineOf(req).distinct({ req, ...queryOf(req, asked) }) as Promise<Row[]>

/**
 * Writes rows of a flat collection past Payload, hooks skipped on purpose: only for derived data
 * that nothing else listens to. Payload finds such rows like its own. Ids and timestamps are set
 * here; an update touches only the fields it names. Rows of one list have the same fields.
 * @throws Error when `req` has no running transaction
 */
export const writeRows = async (change: {
  req: PayloadRequest
  collection: CollectionSlug
  changes: RowChanges
}): Promise<void> => {
  const { req, collection, changes } = change
  const full = { insert: [], update: [], delete: [], ...changes }
  if (full.insert.length + full.update.length + full.delete.length === 0) return
  await touchReferenceData(req, collection)
  await engineOf(req).write({ req, ...target(req, collection), ...full })
}
