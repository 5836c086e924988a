import { total } from './categories.ts'
import { diffFigures, type FigureDiff } from './figureDiff.ts'
import { comparePeriods, parsePeriod } from './period.ts'
import type { Figure, SliceKey } from './types.ts'

/** What edits changed in the figures of an indicator, in the order in which it was derived. */
export type IndicatorDiffs = { indicator: string; diffs: readonly FigureDiff[] }

/** A slice with what became of its cells; `null` = no figure there any more. */
export type TouchedSlice = SliceKey & {
  cells: { area: string; category: string; figure: Figure | null }[]
}

const keyOf = (parts: readonly string[]) => JSON.stringify(parts)

/** Cells that any of the diffs names, with the figure each of them ends as: the last one holds. */
export function touchedCells(all: readonly IndicatorDiffs[]): TouchedSlice[] {
  type Cell = TouchedSlice['cells'][number]
  const slices = new Map<string, { key: SliceKey; cells: Map<string, Cell> }>()
  for (const { indicator, diffs } of all) {
    for (const { period, insert, update, remove } of diffs) {
      const key = { indicator, period }
      const id = keyOf([indicator, period])
      const slice = slices.get(id) ?? { key, cells: new Map<string, Cell>() }
      slices.set(id, slice)
      const left = remove.map((one): Cell => ({ ...one, figure: null }))
      const there = [...insert, ...update].map((figure): Cell => ({
        area: figure.area,
        category: figure.category,
        figure,
      }))
      for (const cell of [...left, ...there])
        slice.cells.set(keyOf([cell.area, cell.category]), cell)
    }
  }
  return [...slices.values()].map(({ key, cells }) => ({ ...key, cells: [...cells.values()] }))
}

/** A figure before and after. */
export type ChangedFigure = SliceKey & { before: Figure; after: Figure }

/** How much an edit changes, and the change that says most. */
export type FigureEffect = { figures: number; periods: number; example: ChangedFigure | null }

/** What a figure gains; only for those that have values. */
const gainOf = ({ before, after }: ChangedFigure): number =>
  (after.value as number) - (before.value as number)

/**
 * Newest first, then the largest change, of a gain and the loss it comes from the loss, then by key:
 * the same data names the same example.
 */
const byWeight = (a: ChangedFigure, b: ChangedFigure): number =>
  comparePeriods(parsePeriod(b.period), parsePeriod(a.period)) ||
  Math.abs(gainOf(b)) - Math.abs(gainOf(a)) ||
  gainOf(a) - gainOf(b) ||
  (keyOf([a.indicator, a.after.area]) < keyOf([b.indicator, b.after.area]) ? -1 : 1)

const isTelling = ({ before, after }: ChangedFigure): boolean =>
  after.category === total && before.value !== null && after.value !== null

/**
 * What remains of a chain of edits once they are all done: figures that one of them changed and the
 * next one changed back do not count. `stored` are the touched figures as they were before.
 */
export function effectOf(
  touched: readonly TouchedSlice[],
  stored: readonly (SliceKey & Figure)[],
): FigureEffect {
  const before = new Map(
    stored.map((one) => [keyOf([one.indicator, one.period, one.area, one.category]), one]),
  )
  const periods = new Set<string>()
  const examples: ChangedFigure[] = []
  let figures = 0
  for (const { indicator, period, cells } of touched) {
    const oldOf = ({ area, category }: { area: string; category: string }) =>
      before.get(keyOf([indicator, period, area, category]))
    const known = cells.flatMap((cell) => oldOf(cell) ?? [])
    const wanted = cells.flatMap(({ figure }) => figure ?? [])
    const { insert, update, remove } = diffFigures({ period, stored: known, wanted })
    const count = insert.length + update.length + remove.length
    if (count > 0) periods.add(period)
    figures += count
    for (const after of update) {
      const old = oldOf(after)
      if (old) examples.push({ indicator, period, before: old, after })
    }
  }
  const [example = null] = examples.filter(isTelling).sort(byWeight)
  return { figures, periods: periods.size, example }
}
