import { areaKinds, type AreaKind, type Figure } from './types.ts'

/** A figure with what a table says about its area. */
export type FigureRow = {
  area: string
  kind: AreaKind
  value: number | null
  state: Figure['state']
  basis: Figure['basis']
  coverage: number
}

/** From the county down, areas of one kind in German alphabetical order. */
export const inTableOrder = (rows: readonly FigureRow[]): FigureRow[] =>
  [...rows].sort(
    (a, b) =>
      areaKinds.indexOf(a.kind) - areaKinds.indexOf(b.kind) || a.area.localeCompare(b.area, 'de'),
  )
