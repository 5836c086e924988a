import { Types } from 'mongoose'

import { kindOfField, type FieldKind, type FieldKinds } from '../fieldKinds.ts'
import { isAtLeast, type FlatRow, type RowFilter, type Scalar } from '../contract.ts'

export type Stored = { [field: string]: unknown }

export const nameOf = (field: string): string => (field === 'id' ? '_id' : field)

const toStored = (kind: FieldKind, value: Scalar | undefined): unknown => {
  if (value === null || value === undefined) return null
  if (kind === 'date') return new Date(String(value))
  return kind === 'id' || kind === 'relation' ? new Types.ObjectId(String(value)) : value
}

const fromStored = (value: unknown): Scalar => {
  if (value === undefined) return null
  if (value instanceof Types.ObjectId) return value.toHexString()
  return value instanceof Date ? value.toISOString() : (value as Scalar)
}

/** A row as the adapter stores it: ids and relations are ObjectIds, dates are dates. */
export const storedRow = (kinds: FieldKinds, row: FlatRow): Stored => {
  const stored: Stored = {}
  for (const [field, value] of Object.entries(row)) {
    stored[nameOf(field)] = toStored(kindOfField(kinds, field), value)
  }
  return stored
}

const conditionOf = (kind: FieldKind, wanted: RowFilter[string]): unknown => {
  if (isAtLeast(wanted)) return { $gte: toStored(kind, wanted.atLeast) }
  if (!Array.isArray(wanted)) return toStored(kind, wanted as Scalar)
  return { $in: wanted.map((value: Scalar) => toStored(kind, value)) }
}

export const filterOf = (kinds: FieldKinds, where: RowFilter): Stored => {
  const filter: Stored = {}
  for (const [field, wanted] of Object.entries(where)) {
    const kind = kindOfField(kinds, field)
    filter[nameOf(field)] = conditionOf(kind, wanted)
  }
  return filter
}

export const projectionOf = (fields: readonly string[]): Stored =>
  Object.fromEntries(fields.map((field) => [nameOf(field), 1]))

/** Turns stored rows into flat ones that have every field. */
export const flatRows = (stored: readonly Stored[], fields: readonly string[]): FlatRow[] =>
  stored.map((one) => {
    const row: FlatRow = {}
    for (const field of fields) row[field] = fromStored(one[nameOf(field)])
    return row
  })
