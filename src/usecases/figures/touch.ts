import type { PayloadRequest } from 'payload'

import type { ChangedSlice } from '#domain/figures/changedSlices'

import { touchedBy } from './touched.ts'

/** A document as hooks get it; `null` or empty where it did not or does not exist. */
type Doc = { [field: string]: unknown } | null

const idOf = (link: unknown): string | null => {
  const id: unknown = typeof link === 'object' && link !== null && 'id' in link ? link.id : link
  return typeof id === 'string' && id !== '' ? id : null
}

const keyOf = (doc: Doc): ChangedSlice | null => {
  const indicator = idOf(doc?.['indicator'])
  const area = idOf(doc?.['area'])
  const period = doc?.['period']
  if (indicator === null || area === null || typeof period !== 'string') return null
  return { indicator, period, area }
}

/** Links compare by id, missing values as null. */
const plain = (value: unknown): unknown => idOf(value) ?? value ?? null

const differs = (before: Doc, after: Doc, fields: readonly string[]): boolean =>
  fields.some((field) => plain(before?.[field]) !== plain(after?.[field]))

/** An observation was saved or deleted: the slice it was in and the one it is in. */
export const touchSlices = (req: PayloadRequest, before: Doc, after: Doc): void => {
  for (const key of [keyOf(before), keyOf(after)]) if (key) touchedBy(req).slices.push(key)
}

type Edit = { req: PayloadRequest; id: string; before: Doc; after: Doc }

/** An area counts anew when its place in the tree, its kind or its validity changes. */
export const touchArea = ({ req, id, before, after }: Edit): void => {
  if (!differs(before, after, ['parent', 'kind', 'validFrom', 'validTo'])) return
  const { areas, parents } = touchedBy(req)
  areas.add(id)
  for (const doc of [before, after]) {
    const parent = idOf(doc?.['parent'])
    if (parent !== null) parents.add(parent)
  }
}

/** All slices of an indicator count anew when its rule changes. */
export const touchIndicator = ({ req, id, before, after }: Edit): void => {
  if (differs(before, after, ['kind', 'factor', 'isShare', 'source'])) {
    touchedBy(req).indicators.add(id)
  }
}

/** The figures of a data source are protected anew when its rule changes. */
export const touchSource = ({ req, id, before, after }: Edit): void => {
  if (differs(before, after, ['minCases', 'protectionMethod'])) touchedBy(req).sources.add(id)
}
