import type { Row } from './before.ts'

/** A figure or aggregate that is not what version 0.1.0 made of it, `null` where there is none. */
export type Difference = { key: string; before: Row | null; after: Row | null }

/** All rows in which two readings differ, in the order of their keys. */
export const differencesOf = (
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): Difference[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ key, before: was, after: is }]
  })

const numberOf = (row: Row | null, column: string) => Number(row?.[column])

/** Columns in which both rows differ. */
const changedIn = ({ before, after }: Difference): string[] =>
  before && after ? Object.keys(before).filter((column) => before[column] !== after[column]) : []

const isOnly = (difference: Difference, ...columns: string[]): boolean =>
  difference.before !== null &&
  difference.after !== null &&
  changedIn(difference).every((column) => columns.includes(column))

type Cause = { name: string; explains: (difference: Difference) => boolean }

const keyOf = (pattern: RegExp) => (difference: Difference) => pattern.test(difference.key)

const isGone = ({ after }: Difference) => after === null

/** Why figures are not what they were: each was wrong, or says something else now. */
const causes: readonly Cause[] = [
  {
    name: 'a rate in % or Prozent whose factor was left at 1 showed 0.07 for 7 %',
    explains: (difference) =>
      /^(SGB2|ALLEIN) /.test(difference.key) &&
      isOnly(difference, 'value') &&
      Math.abs(numberOf(difference.after, 'value') / numberOf(difference.before, 'value') - 100) <
        1e-9,
  },
  {
    name: 'periods of another kind than most of the indicator stood beside them',
    explains: (difference) =>
      isGone(difference) &&
      keyOf(/^(MISCH (2025-12|2025-Q4|2025\/26)|GLEICH 202[34]) /)(difference),
  },
  {
    name: 'a division that is no partition passed for the sum of its parent',
    explains: (difference) =>
      isGone(difference)
        ? keyOf(/^(WAHL 2025 05382(060)?|ZELLE 2022 (05382(060)?|SI-1))$/)(difference)
        : keyOf(/^WAHL 2024 05382(060)?$/)(difference) &&
          isOnly(difference, 'value', 'coverage', 'division') &&
          numberOf(difference.after, 'value') - numberOf(difference.before, 'value') === 2878 - 111,
  },
  {
    name: 'a sum over school districts, which are no partition, was compared with the measured value',
    explains: (difference) =>
      difference.key === 'SCHUL 2024/25 05382060' &&
      isOnly(difference, 'division', 'gap') &&
      difference.after?.['gap'] === null,
  },
  {
    name: 'what was not available gave no row',
    explains: ({ key, before, after }) =>
      key === 'LEIST 2022 05382004' && before === null && after?.['value'] === null,
  },
  {
    name: 'means without a number of cases gave no row above them, or none beside a measured one',
    explains: (difference) =>
      difference.key === 'MIETE 2023 05382'
        ? difference.before === null &&
          (difference.after?.['state'] ?? 'notAddable') === 'notAddable' &&
          difference.after?.['coverage'] === 0
        : difference.key === 'MIETE 2024 05382' && isOnly(difference, 'division'),
  },
  {
    name: 'cases without an area alone gave no row, and reached no sum above',
    explains: ({ key, before, after }) =>
      key === 'REST 2024 05382056'
        ? before === null && after?.['value'] === 17
        : key === 'REST 2024 05382' && Number(after?.['value']) - Number(before?.['value']) === 17,
  },
  {
    name: 'coverage counted areas alike, whatever part of the base they stand for',
    explains: (difference) =>
      isOnly(difference, 'coverage') &&
      difference.before?.['basis'] === 'summed' &&
      numberOf(difference.before, 'coverage') < 1 &&
      numberOf(difference.after, 'coverage') < 1,
  },
]

/** How many differences each cause explains; what none does, by its key. */
export const explained = (differences: readonly Difference[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const difference of differences) {
    const cause = causes.find(({ explains }) => explains(difference))
    const name = cause?.name ?? `unexplained: ${difference.key} ${JSON.stringify(difference.after)}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
