import type { CollectionSlug, PayloadRequest } from 'payload'

import { fieldKinds, kindOfField, type FieldKinds } from './fieldKinds.ts'
import { mongodbRows } from './mongodb/rows.ts'
import { sqliteRows } from './sqlite/rows.ts'

export type Scalar = string | number | boolean | null
/** A row of a flat collection: relations are ids, dates ISO texts, what is missing is `null`. */
export type FlatRow = { [field: string]: Scalar }
/** Equality with one value, or with any value of a list; several fields must all match. */
export type RowFilter = { [field: string]: Scalar | readonly Scalar[] }

export type RowChanges = {
  insert?: readonly FlatRow[]
  update?: readonly { id: string; row: FlatRow }[]
  delete?: readonly string[]
}

type Target = { req: PayloadRequest; slug: CollectionSlug; kinds: FieldKinds }

/** What an engine has to offer; `tests/contract/rows.test.ts` holds both to the same promise. */
export type RowsEngine = {
  read: (query: Target & { where: RowFilter; fields: readonly string[] }) => Promise<FlatRow[]>
  distinct: (query: Target & { where: RowFilter; fields: readonly string[] }) => Promise<FlatRow[]>
  write: (change: Target & Required<RowChanges>) => Promise<void>
}

const engineOf = ({ payload }: PayloadRequest): RowsEngine =>
  payload.db.name === 'mongoose' ? mongodbRows : sqliteRows

const target = (req: PayloadRequest, slug: CollectionSlug): Target => ({
  req,
  slug,
  kinds: fieldKinds(req.payload.collections[slug]!.config),
})

/**
 * Reads rows of a flat collection past Payload: no hooks, no access rules, no population, in no
 * particular order. Inside `req`'s transaction when it has one. `id` is always part of a row.
 */
export const readRows = async <Row extends FlatRow = FlatRow>(query: {
  req: PayloadRequest
  collection: CollectionSlug
  where: RowFilter
  fields: readonly (keyof Row & string)[]
}): Promise<(Row & { id: string })[]> => {
  const { req, collection, where, fields } = query
  const to = target(req, collection)
  for (const field of fields) kindOfField(to.kinds, field)
  const rows = engineOf(req).read({ ...to, where, fields })
  return rows as Promise<(Row & { id: string })[]>
}

/** Which combinations of `fields` occur: as many rows as there are different ones. */
export const readDistinct = async <Row extends FlatRow = FlatRow>(query: {
  req: PayloadRequest
  collection: CollectionSlug
  where: RowFilter
  fields: readonly (keyof Row & string)[]
}): Promise<Row[]> => {
  const { req, collection, where, fields } = query
  const to = target(req, collection)
  return engineOf(req).distinct({ ...to, where, fields }) as Promise<Row[]>
}

/**
 * Writes rows of a flat collection past Payload, hooks skipped on purpose: only for derived data
 * that nothing else listens to. Payload finds such rows like its own. Ids and timestamps are set
 * here; an update touches only the fields it names.
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
  await engineOf(req).write({ ...target(req, collection), ...full })
}
