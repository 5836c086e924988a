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

/** What was asked first depends on how much was derived anew; equal content gives equal texts. */
const inKeyOrder = (bases: AskedBases): AskedBases =>
  Object.fromEntries(Object.entries(bases).sort(([a], [b]) => (a < b ? -1 : 1)))

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
    bases: inKeyOrder(bases),
  }
  return JSON.stringify(packed)
}

type Read = (index: number) => Scalar

const reader = (column: Column | undefined): Read =>
  Array.isArray(column) ? (index) => column[index] ?? null : () => column ?? null

type InputField = (typeof inputFields)[number]
type RowField = (typeof rowFields)[number]

const readers = <Field extends string>(fields: readonly Field[], columns: readonly Column[]) =>
  Object.fromEntries(fields.map((field, at) => [field, reader(columns[at])])) as Record<Field, Read>

/* Objects are written out below: made field by field in a loop they are twenty times as slow. */

type CellKey = Pick<Cell, Key>

function inputAt(read: Record<InputField, Read>, key: CellKey, at: number): Observation | null {
  const status = read.status(at) as Observation['status'] | null
  if (status === null) return null
  return {
    area: key.area,
    category: key.category,
    status,
    value: read.value(at) as number | null,
    numerator: read.numerator(at) as number | null,
    denominator: read.denominator(at) as number | null,
    unassignedCases: read.unassignedCases(at) as number | null,
    unassignedBase: read.unassignedBase(at) as number | null,
  }
}

function rowAt(read: Record<RowField, Read>, key: CellKey, at: number): Aggregate {
  return {
    area: key.area,
    category: key.category,
    basis: read.basis(at) as Aggregate['basis'],
    status: read.status(at) as Aggregate['status'],
    value: read.value(at) as number | null,
    numerator: read.numerator(at) as number | null,
    denominator: read.denominator(at) as number | null,
    unassignedCases: read.unassignedCases(at) as number | null,
    unassignedBase: read.unassignedBase(at) as number | null,
    division: read.division(at) as string | null,
    coverage: read.coverage(at) as number,
    delivered: read.delivered(at) as number | null,
    expected: read.expected(at) as number | null,
    coverageBase: read.coverageBase(at) as Aggregate['coverageBase'],
    difference: read.difference(at) as number | null,
    isNotAddable: read.isNotAddable(at) as boolean,
  }
}

/** Reads what `packSlice` wrote. A cell has an input where it has a status, a row where a state. */
export function unpackSlice(text: string): SliceContent {
  const packed = JSON.parse(text) as Packed
  const category = reader(packed.category)
  const state = reader(packed.state)
  const input = readers(inputFields, packed.input)
  const row = readers(rowFields, packed.row)
  const cells: Cell[] = []
  for (let at = 0; at < packed.area.length; at += 1) {
    const key = { area: packed.area[at] as string, category: category(at) as string }
    const stateHere = state(at) as FigureState | null
    cells.push({
      area: key.area,
      category: key.category,
      input: inputAt(input, key, at),
      row: stateHere === null ? null : rowAt(row, key, at),
      state: stateHere,
    })
  }
  return { cells, bases: packed.bases }
}

/** The order in which cells are kept: equal content, equal text. */
export function inCellOrder(a: Pick<Cell, Key>, b: Pick<Cell, Key>): number {
  if (a.area !== b.area) return a.area < b.area ? -1 : 1
  if (a.category === b.category) return 0
  if (a.category === total || b.category === total) return a.category === total ? -1 : 1
  return a.category < b.category ? -1 : 1
}
