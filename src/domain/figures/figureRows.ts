import { areaLevels, type AreaLevel } from '../areas/territory.ts'
import type { Figure } from './types.ts'

/** A figure with what a table says about its area. */
export type FigureRow = {
  area: string
  level: AreaLevel
  value: number | null
  state: Figure['state']
  basis: Figure['basis']
  coverage: number
}

/** From the county down, areas of one level in German alphabetical order. */
export const inTableOrder = (rows: readonly FigureRow[]): FigureRow[] =>
  [...rows].sort(
    (a, b) =>
      areaLevels.indexOf(a.level) - areaLevels.indexOf(b.level) ||
      a.area.localeCompare(b.area, 'de'),
  )
