import type { PayloadRequest } from 'payload'

import type { Membership } from '#domain/areas/territory'
import type { Patch } from '#domain/figures/changedSlices'
import type { FigureDiff } from '#domain/figures/figureDiff'

/** What one request has edited and not yet derived anew; sets hold ids. */
export type Touched = {
  patches: Patch[]
  areas: Set<string>
  /** Areas whose population changed, and nothing else that counts. */
  weights: Set<string>
  memberships: Membership[]
  indicators: Set<string>
  sources: Set<string>
  breakdowns: Set<string>
  /** A division changed its rank or whether it is complete: everything may differ. */
  isEverything: boolean
}

declare module 'payload' {
  interface RequestContext {
    /** What the request has edited and not yet derived anew. */
    touched?: Touched
    /** Whoever wants to know which figures an edit changes puts a list here. */
    figureDiffs?: { indicator: string; diffs: FigureDiff[] }[]
    /** The same for indicators that an edit leaves to the rebuild beside the requests. */
    figuresLater?: Set<string>
  }
}

const nothing = (): Touched => ({
  patches: [],
  areas: new Set(),
  weights: new Set(),
  memberships: [],
  indicators: new Set(),
  sources: new Set(),
  breakdowns: new Set(),
  isEverything: false,
})

/** What `req` has touched so far; the nested operations of a request share it. */
export const touchedBy = ({ context }: PayloadRequest): Touched => {
  if (context.touched) return context.touched
  const touched = nothing()
  context.touched = touched
  return touched
}

/** Takes what was touched, so that it is derived once; `null` when nothing was. */
export const takeTouched = ({ context }: PayloadRequest): Touched | null => {
  const touched = context.touched ?? null
  delete context.touched
  return touched
}
