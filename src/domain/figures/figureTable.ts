import { areaLevels, type AreaLevel } from '../areas/territory.ts'
import { total } from './categories.ts'
import { currentOf, isSound, type Dated } from './current.ts'
import { comparePeriods, parsePeriod } from './period.ts'
import type { Figure } from './types.ts'

/** A figure with what a table says about its area; `area` and `division` are names. */
export type FigureRow = Pick<
  Figure,
  | 'value'
  | 'state'
  | 'status'
  | 'basis'
  | 'coverage'
  | 'delivered'
  | 'expected'
  | 'coverageBase'
  | 'difference'
  | 'unassignedCases'
> & { area: string; division: string; level: AreaLevel }

/** From the county down, areas of one level in German alphabetical order. */
export const inTableOrder = (rows: readonly FigureRow[]): FigureRow[] =>
  [...rows].sort(
    (a, b) =>
      areaLevels.indexOf(a.level) - areaLevels.indexOf(b.level) ||
      a.area.localeCompare(b.area, 'de'),
  )

/** A period that can be chosen; partial where the county is not whole enough to be spoken of. */
export type PeriodChoice = { period: string; isPartial: boolean }

/**
 * Periods from the newest down, and the one to show first: the county's current one, else the
 * newest. `county` are the county's totals.
 */
export function periodChoices(input: {
  periods: readonly string[]
  county: readonly Dated[]
  minCoverage: number
}): { choices: PeriodChoice[]; first: string | null } {
  const { periods, county, minCoverage } = input
  const partial = new Set(
    county
      .filter((figure) => figure.coverage < minCoverage && isSound(figure, 0))
      .map(({ period }) => period),
  )
  const choices = periods
    .map(parsePeriod)
    .sort((a, b) => comparePeriods(b, a))
    .map(({ text }) => ({ period: text, isPartial: partial.has(text) }))
  const current = currentOf(county, minCoverage)?.period ?? null
  return { choices, first: current ?? choices[0]?.period ?? null }
}

/** A breakdown's dimension with what people call it. */
export type LabelledDimension = {
  key: string
  categories: readonly { code: string; label: string }[]
}

/** `age=0-2;sex=w` → `0 bis 2 Jahre, weiblich`; codes nobody named stand for themselves. */
export function categoryLabel(
  category: string,
  dimensions: readonly LabelledDimension[],
  all: string,
): string {
  if (category === total) return all
  return category
    .split(';')
    .map((part) => {
      const [key, code = part] = part.split('=')
      const dimension = dimensions.find((one) => one.key === key)
      return dimension?.categories.find((one) => one.code === code)?.label ?? code
    })
    .join(', ')
}

type Option = { value: string; label: string }

/** A table of figures as it stands on the screen: texts only. */
export type ShownTable = {
  caption: string
  /** Said above the table: figures are stale, or there are none. */
  notes: string[]
  isPending: boolean
  periods: Option[]
  period: string
  /** Empty where nothing is broken down. */
  categories: Option[]
  category: string
  head: { text: string; isNumber: boolean }[]
  rows: { key: string; isTotal: boolean; texts: string[] }[]
  /** Whether there are areas below municipalities, and whether they are among the rows. */
  hasSmaller: boolean
  isSmallerShown: boolean
}
