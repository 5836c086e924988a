import type { FigureDiff } from '#domain/figures/figureDiff'

import type { Touched } from './touched.ts'

declare module 'payload' {
  // eslint-disable-next-line typescript/consistent-type-definitions
  interface RequestContext {
    /** What the request has edited and not yet derived anew. */
    touched?: Touched
    /** Whoever wants to know which figures an edit changes puts a list here. */
    figureDiffs?: { indicator: string; diffs: FigureDiff[] }[]
  }
}
