import { cellKey } from './categories.ts'
import type { Cell, SliceContent } from './packedSlice.ts'
import { figureOf } from './protect.ts'
import type { Figure, ProtectionRule } from './types.ts'

/** What has to be written so that the stored figures of a slice equal the wanted ones. */
export type FigureDiff = {
  period: string
  insert: Figure[]
  update: Figure[]
  /** Fields in which any of the updated figures differs from what is stored. */
  changed: (keyof Figure)[]
  remove: Pick<Figure, 'area' | 'category'>[]
}

/** Cells of each of two contents that the other does not share. */
export function differingCells(
  before: SliceContent | null,
  after: SliceContent | null,
): [Cell[], Cell[]] {
  const [old, fresh] = [new Set(before?.cells), new Set(after?.cells)]
  return [[...old].filter((cell) => !fresh.has(cell)), [...fresh].filter((cell) => !old.has(cell))]
}

/** Figures of a slice. */
export function figuresOf({ cells }: Pick<SliceContent, 'cells'>, rule: ProtectionRule): Figure[] {
  return cells.flatMap(({ row, state }) => (row && state ? [figureOf(row, state, rule)] : []))
}

const fields = [
  'state',
  'basis',
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'difference',
  'coverage',
  'delivered',
  'expected',
  'coverageBase',
] as const satisfies readonly (keyof Figure)[]

/** Compares what is stored with what is wanted, cell by cell. */
export function diffFigures(input: {
  period: string
  stored: readonly Figure[]
  wanted: readonly Figure[]
}): FigureDiff {
  const wanted = new Map(input.wanted.map((figure) => [cellKey(figure), figure]))
  const changed = new Set<keyof Figure>()
  const diff: FigureDiff = { period: input.period, insert: [], update: [], changed: [], remove: [] }
  for (const stored of input.stored) {
    const figure = wanted.get(cellKey(stored))
    wanted.delete(cellKey(stored))
    if (!figure) {
      diff.remove.push({ area: stored.area, category: stored.category })
      continue
    }
    const differing = fields.filter((field) => stored[field] !== figure[field])
    if (differing.length > 0) diff.update.push(figure)
    for (const field of differing) changed.add(field)
  }
  diff.changed.push(...changed)
  diff.insert.push(...wanted.values())
  return diff
}

export const isChange = ({ insert, update, remove }: FigureDiff): boolean =>
  insert.length + update.length + remove.length > 0
