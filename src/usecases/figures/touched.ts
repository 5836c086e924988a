import type { PayloadRequest } from 'payload'

import type { ChangedSlice } from '#domain/figures/changedSlices'

/** What one request has edited and not yet derived anew; all but slices are ids. */
export type Touched = {
  slices: ChangedSlice[]
  areas: Set<string>
  /** Old and new parents of the areas. */
  parents: Set<string>
  indicators: Set<string>
  sources: Set<string>
}

/** What `req` has touched so far; the nested operations of a request share it. */
export const touchedBy = ({ context }: PayloadRequest): Touched => {
  const found = context['touched'] as Touched | undefined
  if (found) return found
  const touched: Touched = {
    slices: [],
    areas: new Set(),
    parents: new Set(),
    indicators: new Set(),
    sources: new Set(),
  }
  context['touched'] = touched
  return touched
}

/** Takes what was touched, so that it is derived once; `null` when nothing was. */
export const takeTouched = ({ context }: PayloadRequest): Touched | null => {
  const touched = context['touched'] as Touched | undefined
  delete context['touched']
  return touched ?? null
}
