import type { CollectionSlug, Where } from 'payload'

import { type FlatRow, readRows, type RowFilter, type Scalar } from '#database/rows'

import { readAll, type Reader } from './readAll.ts'

type Asked<Row> = {
  collection: CollectionSlug
  where: RowFilter
  fields: readonly (keyof Row & string)[]
}

/** Whether the collection's own rule lets the reader see every row, with what is asked of it. */
const isOpen = async (
  { req }: Reader,
  {
    collection,
    where,
    fields,
  }: { collection: CollectionSlug; where: RowFilter; fields: readonly string[] },
): Promise<boolean> => {
  const { access, flattenedFields } = req.payload.collections[collection].config
  if ((await access.read({ req })) !== true) return false
  return flattenedFields.every((field) => {
    const isAsked = fields.includes(field.name) || field.name in where
    return !isAsked || !('access' in field) || field.access?.read === undefined
  })
}

/** As `readRows` gives it: what is missing is null. */
const asRow = (doc: Record<string, unknown>, fields: readonly string[]): FlatRow =>
  Object.fromEntries(['id', ...fields].map((field) => [field, (doc[field] ?? null) as Scalar]))

const conditionOf = (value: RowFilter[string]) => {
  if (typeof value === 'object' && value !== null && 'atLeast' in value)
    return { greater_than_equal: value.atLeast }
  return Array.isArray(value) ? { in: value } : { equals: value }
}

/** The same filter as Payload takes it. */
const asWhere = (filter: RowFilter): Where => ({
  and: Object.entries(filter).map(([field, value]) => ({
    [field]: conditionOf(value),
  })),
})

/**
 * The rows of a flat collection that `where` finds and the reader may see, by one query: past
 * Payload where they may see all of it, which is much faster for tens of thousands of rows, else
 * through Payload.
 */
export const readOpenRows = async <Row extends FlatRow>(
  reader: Reader,
  asked: Asked<Row>,
): Promise<(Row & { id: string })[]> => {
  const { collection, where, fields } = asked
  if (reader.overrideAccess || (await isOpen(reader, asked))) {
    return readRows<Row>({ req: reader.req, ...asked })
  }
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  const docs: unknown[] = await readAll({ ...reader, where: asWhere(where) }, collection, select)
  return docs.map((doc) => asRow(doc as Record<string, unknown>, fields) as Row & { id: string })
}
