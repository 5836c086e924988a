import type { CollectionSlug, PayloadRequest } from 'payload'

import type { FieldKinds } from './fieldKinds.ts'

export type Scalar = string | number | boolean | null
/** A row of a flat collection: relations are ids, dates ISO texts, what is missing is `null`. */
export type FlatRow = { [field: string]: Scalar }
/** From this value on, in the order of texts and numbers. */
export type AtLeast = { atLeast: string | number }
/**
 * Equality with one value, or with any value of a list, or a lower bound; several fields must all
 * match.
 */
export type RowFilter = { [field: string]: Scalar | readonly Scalar[] | AtLeast }

export type RowChanges = {
  insert?: readonly FlatRow[]
  update?: readonly { id: string; row: FlatRow }[]
  delete?: readonly string[]
}

export type Target = { slug: CollectionSlug; kinds: FieldKinds }
export type RowQuery = Target & { where: RowFilter; fields: readonly string[] }
type In<Query> = Query & { req: PayloadRequest }

/** What an engine offers for rows; `tests/contract/engine/rows.test.ts` holds both to it. */
export type RowsEngine = {
  read: (query: In<RowQuery>) => Promise<FlatRow[]>
  distinct: (query: In<RowQuery>) => Promise<FlatRow[]>
  write: (change: In<Target & Required<RowChanges>>) => Promise<void>
}

/** All that is derived of one indicator and period, as one text. */
export type SliceText = { period: string; isOpen: boolean; data: string }

/** A slice as the list of an indicator's periods shows it: text only where it was asked for. */
export type ListedSlice = Omit<SliceText, 'data'> & { data: string | null }

export type SliceChanges = { save: readonly SliceText[]; remove: readonly string[] }

/** What an engine offers for slices; `tests/contract/engine/slices.test.ts` holds both to it. */
export type SlicesEngine = {
  list: (query: In<{ indicator: string; withData: readonly string[] }>) => Promise<ListedSlice[]>
  read: (query: In<{ indicator: string; periods?: readonly string[] }>) => Promise<SliceText[]>
  write: (change: In<SliceChanges & { indicator: string }>) => Promise<void>
}

export const isAtLeast = (wanted: RowFilter[string]): wanted is AtLeast =>
  typeof wanted === 'object' && wanted !== null && 'atLeast' in wanted
