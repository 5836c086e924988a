import fc from 'fast-check'

/** What an observation says; a step shapes it to the indicator's kind. */
export type Numbers = {
  form: 'full' | 'bare' | 'unassigned' | 'missing'
  status: string
  value: number
  numerator: number
  denominator: number
  unassignedCases: number | null
  unassignedBase: number | null
}

type Cell = { area: number; period: number; category: number }
type Days = { validFrom: string | null; validTo: string | null }

/** One edit as a person, an import or a script could make it; positions are taken modulo. */
export type Edit =
  | ({ do: 'save'; indicator: number; numbers: Numbers; isForeign: boolean } & Cell)
  | { do: 'edit'; at: number; numbers: Numbers }
  | ({ do: 'move'; at: number } & Cell)
  | { do: 'delete'; at: number }
  | { do: 'editAll'; indicator: number; period: number; numbers: Numbers }
  | { do: 'moveAll'; indicator: number; area: number; period: number }
  | { do: 'deleteAll'; indicator: number; period: number }
  | { do: 'import'; indicator: number; rows: (Cell & { numbers: Numbers })[] }
  | ({ do: 'join'; area: number; parent: number; division: number } & Days)
  | { do: 'hang'; at: number; parent: number }
  | ({ do: 'span'; at: number } & Days)
  | { do: 'divide'; at: number; division: number }
  | { do: 'leave'; at: number }
  | {
      do: 'found'
      parent: number
      division: number
      population: number | null
      from: string | null
    }
  | ({ do: 'limit'; area: number } & Days)
  | { do: 'limitAll'; division: number; validTo: string | null }
  | { do: 'dissolve'; area: number }
  | { do: 'people'; area: number; population: number | null }
  | { do: 'areaChange'; area: number; to: number }
  | { do: 'division'; division: number; rank: number; isPartition: boolean }
  | { do: 'kind'; indicator: number; kind: string; unit: string; factor: number; isShare: boolean }
  | { do: 'day'; indicator: number; measuring: string; referenceDay: string | null }
  | { do: 'order'; indicator: number; divisions: number[] }
  | { do: 'periodKind'; indicator: number; periodKind: string | null }
  | { do: 'breakDown'; indicator: number; breakdown: number | null }
  | { do: 'recode'; breakdown: number; form: number }
  | { do: 'protect'; source: number; minCases: number; protectionMethod: string }
  | { do: 'source'; indicator: number; source: number | null }
  | { do: 'work' }

/** Edits after one another, in one transaction, or side by side. */
export type Step =
  | { how: 'alone'; edits: Edit[] }
  | { how: 'together'; edits: Edit[] }
  | { how: 'parallel'; edits: Edit[] }

const position = fc.nat(30)
const days = fc.constantFrom(
  null,
  '2018-06-30',
  '2018-12-31',
  '2019-07-31',
  '2020-01-01',
  '2020-06-30',
)
const span = fc
  .tuple(days, days)
  .map(([a, b]): Days => ({ validFrom: a && b && a > b ? b : a, validTo: a && b && a > b ? a : b }))
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.constant(0.5) },
)
const people = fc.constantFrom(null, 0, 7, 40, 900)

const numbers: fc.Arbitrary<Numbers> = fc.record({
  form: fc.constantFrom('full', 'full', 'full', 'full', 'bare', 'unassigned', 'missing'),
  status: fc.constantFrom('measured', 'measured', 'corrected', 'estimated', 'projected'),
  value: count,
  numerator: count,
  denominator: fc.constantFrom(0, 12, 13, 20, 55),
  unassignedCases: fc.option(fc.nat(5), { freq: 2 }),
  unassignedBase: fc.option(fc.nat(9), { freq: 2 }),
})
const cell = {
  area: position,
  period: position,
  category: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8),
}
const of = (name: Edit['do'], more: object = {}) =>
  fc.record({ do: fc.constant(name), ...more }) as unknown as fc.Arbitrary<Edit>

/** An edit with a beginning and an end. */
const spanned = (edits: fc.Arbitrary<Edit>): fc.Arbitrary<Edit> =>
  fc.tuple(edits, span).map(([one, own]) => ({ ...one, ...own }) as Edit)

const save = of('save', {
  indicator: position,
  numbers,
  ...cell,
  isForeign: fc.constantFrom(false, false, false, false, true),
})
const values = [
  { weight: 14, arbitrary: save },
  { weight: 3, arbitrary: of('edit', { at: position, numbers }) },
  { weight: 3, arbitrary: of('move', { at: position, ...cell }) },
  { weight: 3, arbitrary: of('delete', { at: position }) },
  { weight: 1, arbitrary: of('editAll', { indicator: position, period: position, numbers }) },
  {
    weight: 1,
    arbitrary: of('moveAll', { indicator: position, area: position, period: position }),
  },
  { weight: 1, arbitrary: of('deleteAll', { indicator: position, period: position }) },
  {
    weight: 4,
    arbitrary: of('import', {
      indicator: position,
      rows: fc.array(fc.record({ ...cell, numbers }), { minLength: 2, maxLength: 8 }),
    }),
  },
]
const places = [
  {
    weight: 4,
    arbitrary: spanned(of('join', { area: position, parent: position, division: position })),
  },
  { weight: 2, arbitrary: of('hang', { at: position, parent: position }) },
  {
    weight: 3,
    arbitrary: spanned(of('span', { at: position })),
  },
  { weight: 1, arbitrary: of('divide', { at: position, division: position }) },
  { weight: 2, arbitrary: of('leave', { at: position }) },
  {
    weight: 3,
    arbitrary: of('found', {
      parent: position,
      division: position,
      population: people,
      from: days,
    }),
  },
  {
    weight: 4,
    arbitrary: spanned(of('limit', { area: position })),
  },
  { weight: 1, arbitrary: of('limitAll', { division: position, validTo: days }) },
  { weight: 2, arbitrary: of('dissolve', { area: position }) },
  { weight: 3, arbitrary: of('people', { area: position, population: people }) },
  { weight: 1, arbitrary: of('areaChange', { area: position, to: position }) },
  {
    weight: 1,
    arbitrary: of('division', { division: position, rank: fc.nat(9), isPartition: fc.boolean() }),
  },
]
const rules = [
  {
    weight: 3,
    arbitrary: of('kind', {
      indicator: position,
      kind: fc.constantFrom('count', 'rate', 'mean', 'none', 'index'),
      unit: fc.constantFrom('%', 'je 1.000 Einwohner', 'Personen'),
      factor: fc.constantFrom(1, 10),
      isShare: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: of('day', {
      indicator: position,
      measuring: fc.constantFrom('stock', 'flow'),
      referenceDay: fc.constantFrom(null, '30.06.', '1.1.', '31.12.'),
    }),
  },
  {
    weight: 2,
    arbitrary: of('order', {
      indicator: position,
      divisions: fc.array(position, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: of('periodKind', {
      indicator: position,
      periodKind: fc.constantFrom(null, 'year', 'quarter', 'schoolYear'),
    }),
  },
  {
    weight: 2,
    arbitrary: of('breakDown', {
      indicator: position,
      breakdown: fc.option(fc.nat(1), { freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: of('recode', { breakdown: fc.nat(1), form: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: of('protect', {
      source: fc.nat(1),
      minCases: fc.constantFrom(1, 3, 6),
      protectionMethod: fc.constantFrom('suppression', 'none'),
    }),
  },
  { weight: 1, arbitrary: of('source', { indicator: position, source: fc.option(fc.nat(1)) }) },
]
const edit: fc.Arbitrary<Edit> = fc.oneof(...values, ...places, ...rules)
/** Lets the server do what it put off. */
const work = of('work')

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: edit.map((one): Step => ({ how: 'alone', edits: [one] })) },
  { weight: 2, arbitrary: work.map((one): Step => ({ how: 'alone', edits: [one] })) },
  {
    weight: 2,
    arbitrary: fc
      .array(edit, { minLength: 2, maxLength: 3 })
      .map((edits): Step => ({ how: 'together', edits })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(save, { minLength: 2, maxLength: 3 })
      .map((edits): Step => ({ how: 'parallel', edits })),
  },
)

export const sequences = fc.array(step, { minLength: 5, maxLength: 30 })
