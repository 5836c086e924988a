import { total } from './categories.ts'
import type { AskedBases } from './lastBases.ts'
import type { Aggregate, FigureState, Observation } from './types.ts'

/** One area and category of a slice: what was entered and what was derived from all of it. */
export type Cell = {
  area: string
  category: string
  input: Observation | null
  row: Aggregate | null
  /** `null` where there is no row. */
  state: FigureState | null
}

export type SliceContent = { cells: readonly Cell[]; bases: AskedBases }

type Key = 'area' | 'category'
const inputFields = [
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
] as const satisfies readonly Exclude<keyof Observation, Key>[]

const rowFields = [
  'basis',
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
  'division',
  'coverage',
  'delivered',
  'expected',
  'coverageBase',
  'difference',
  'isNotAddable',
] as const satisfies readonly Exclude<keyof Aggregate, Key>[]

type Scalar = string | number | boolean | null
/** A value a cell, or the one value they all have. */
type Column = Scalar | Scalar[]

type Packed = {
  area: Scalar[]
  category: Column
  state: Column
  input: Column[]
  row: Column[]
  bases: AskedBases
}

function columnOf(values: Scalar[]): Column {
  const [first = null] = values
  return values.every((value) => value === first) ? first : values
}

const at = (column: Column | undefined, index: number): Scalar =>
  (Array.isArray(column) ? column[index] : column) ?? null

/**
 * A slice as one short text: columns instead of rows, a column of equal values once. Bytes decide
 * what a save costs.
 */
export function packSlice({ cells, bases }: SliceContent): string {
  const packed: Packed = {
    area: cells.map(({ area }) => area),
    category: columnOf(cells.map(({ category }) => category)),
    state: columnOf(cells.map(({ state }) => state)),
    input: inputFields.map((field) => columnOf(cells.map(({ input }) => input?.[field] ?? null))),
    row: rowFields.map((field) => columnOf(cells.map(({ row }) => row?.[field] ?? null))),
    bases,
  }
  return JSON.stringify(packed)
}

function partOf(
  fields: readonly string[],
  columns: readonly Column[],
  index: number,
): Record<string, Scalar> {
  const part: Record<string, Scalar> = {}
  for (let field = 0; field < fields.length; field += 1)
    part[fields[field] as string] = at(columns[field], index)
  return part
}

/** Reads what `packSlice` wrote. A cell has an input where it has a status, a row where a state. */
export function unpackSlice(text: string): SliceContent {
  const {
    area: areas,
    category: categories,
    state: states,
    input,
    row,
    bases,
  } = JSON.parse(text) as Packed
  const cells = areas.map((one, index): Cell => {
    const area = one as string
    const category = at(categories, index) as string
    const state = at(states, index) as FigureState | null
    const key = { area, category }
    const given = partOf(inputFields, input, index)
    return {
      ...key,
      state,
      input: given['status'] === null ? null : ({ ...key, ...given } as Observation),
      row: state === null ? null : ({ ...key, ...partOf(rowFields, row, index) } as Aggregate),
    }
  })
  return { cells, bases }
}

/** The order in which cells are kept: equal content, equal text. */
export function inCellOrder(a: Pick<Cell, Key>, b: Pick<Cell, Key>): number {
  if (a.area !== b.area) return a.area < b.area ? -1 : 1
  if (a.category === b.category) return 0
  if (a.category === total || b.category === total) return a.category === total ? -1 : 1
  return a.category < b.category ? -1 : 1
}
