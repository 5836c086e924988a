import type { Territory } from '#domain/areas/territory'
import type { Aggregate, Observation, ProtectionRule } from '#domain/figures/types'

import { categoriesOf } from './categories.ts'
import { dayOf, kindOf } from './days.ts'
import { add, addKnown, weakestOf } from './numbers.ts'
import { placesOf } from './places.ts'

/** All of one indicator, as it stands in the database. */
export type NaiveInput = {
  territory: Territory
  rule: ProtectionRule
  observations: readonly (Observation & { period: string })[]
}

export type NaiveCell = { period: string; area: string; category: string }
type Part = { area: string; row: Aggregate | null }
type Unassigned = { cases: number | null; base: number | null; status: Aggregate['status'] }
type Numbers = Pick<Aggregate, 'value' | 'numerator' | 'denominator'>
type Sum = Omit<
  Aggregate,
  'area' | 'category' | 'basis' | 'difference' | 'unassignedCases' | 'unassignedBase'
>

const nothing: Numbers = { value: null, numerator: null, denominator: null }

/**
 * What each area shows in each period and category, straight from the design: no tree is built, no
 * slice is kept, every question is asked anew from the observations down.
 */
export const naiveRows = ({ territory, rule, observations }: NaiveInput) => {
  const { kind } = rule
  const isAdded = kind === 'count' || kind === 'rate' || kind === 'mean'
  const { areaOn, partsOn } = placesOf(territory, rule.divisionOrder)
  const categories = categoriesOf(rule.breakdown)
  const periods = [...new Set(observations.map(({ period }) => period))]
    .filter((period) => rule.periodKind === null || kindOf(period) === rule.periodKind)
    .sort()

  const byCell = new Map(
    observations.map((one) => [JSON.stringify([one.period, one.area, one.category]), one]),
  )
  const observed = ({ period, area, category }: NaiveCell) =>
    byCell.get(JSON.stringify([period, area, category]))

  const finer = (cell: NaiveCell): NaiveCell[][] =>
    categories.finer(cell.category).map((codes) => codes.map((category) => ({ ...cell, category })))

  const rateOf = (cases: number, base: number) => (base === 0 ? null : (cases / base) * rule.factor)

  const measuredAt = (cell: NaiveCell): Numbers | null => {
    const found = observed(cell)
    if (!found || found.status === 'notAvailable') return null
    const { value, numerator, denominator } = found
    if (kind === 'rate' && numerator !== null && denominator !== null)
      return { value: rateOf(numerator, denominator), numerator, denominator }
    if (value === null) return null
    // A count has no base, and a rate without its base has a value only.
    return kind === 'count' || kind === 'rate'
      ? { ...nothing, value }
      : { value, numerator, denominator }
  }

  /** Cases of an area that belong to none of its parts: as entered, else those of its categories. */
  const unassignedAt = (cell: NaiveCell): Unassigned | null => {
    if (kind !== 'count' && kind !== 'rate') return null
    const found = observed(cell)
    const cases = found?.unassignedCases ?? null
    const base = kind === 'rate' ? (found?.unassignedBase ?? null) : null
    if (found && (cases !== null || base !== null)) return { cases, base, status: found.status }
    for (const codes of finer(cell)) {
      const parts = codes.map(unassignedAt).filter((one) => one !== null)
      if (parts.length > 0)
        return {
          cases: addKnown(parts.map((one) => one.cases)),
          base: addKnown(parts.map((one) => one.base)),
          status: weakestOf(parts.map(({ status }) => status)),
        }
    }
    return null
  }

  /** What a row brings into a sum; null where it has nothing that can be added. */
  const addendOf = (row: Aggregate | null): { upper: number; lower: number } | null => {
    const upper = (kind === 'rate' ? row?.numerator : row?.value) ?? null
    const lower = kind === 'count' ? 0 : (row?.denominator ?? null)
    if (kind === 'mean' && lower === 0) return { upper: 0, lower: 0 }
    return upper === null || lower === null ? null : { upper, lower }
  }

  const together = (rows: readonly (Aggregate | null)[], rest: Unassigned | null): Numbers => {
    const addends = rows.map(addendOf).filter((one) => one !== null)
    const upper = add(addends.map((one) => one.upper)) + (rest?.cases ?? 0)
    const lower = add(addends.map((one) => one.lower)) + (rest?.base ?? 0)
    if (kind === 'count') return { ...nothing, value: upper }
    if (kind === 'rate')
      return { value: rateOf(upper, lower), numerator: upper, denominator: lower }
    const weighted = add(addends.map((one) => one.upper * one.lower))
    return { ...nothing, value: lower === 0 ? null : weighted / lower, denominator: lower }
  }

  /** The newest denominator known of an area before a period: of a figure that was whole. */
  const lastDenominator = (cell: NaiveCell): number | null => {
    for (const period of periods.filter((one) => one < cell.period).reverse()) {
      const row = rowAt({ ...cell, period })
      if (row?.coverage === 1 && row.denominator !== null) return row.denominator
    }
    return null
  }

  const shareOf = ({ row }: Part): number => (row && addendOf(row) ? row.coverage : 0)

  /** What a part would be if all of it were there; null where nobody knows. */
  const weightOf = {
    denominator: (cell: NaiveCell, part: Part): number | null => {
      if (kind === 'count') return null
      if (shareOf(part) === 0) return lastDenominator({ ...cell, area: part.area })
      return (part.row?.denominator ?? 0) / shareOf(part)
    },
    population: (_: NaiveCell, { area }: Part): number | null =>
      territory.areas.find(({ id }) => id === area)?.population ?? null,
    areas: (): number | null => 1,
  }

  const coverageOf = (cell: NaiveCell, parts: readonly Part[]) => {
    if (parts.length > 0 && parts.every((part) => shareOf(part) === 1))
      return { coverage: 1, coverageBase: null }
    for (const coverageBase of ['denominator', 'population', 'areas'] as const) {
      const weights = parts.map((part) => weightOf[coverageBase](cell, part))
      if (!weights.every((weight) => weight !== null) || add(weights) === 0) continue
      // A part that is missing and weighs nothing would make a sum whole that is not.
      if (parts.some((part, at) => shareOf(part) < 1 && weights[at] === 0)) continue
      const covered = add(parts.map((part, at) => shareOf(part) * (weights[at] as number)))
      return { coverage: covered / add(weights), coverageBase }
    }
    return { coverage: 0, coverageBase: 'areas' as const }
  }

  /** Σ over the areas below, and the cases that belong to none of them. */
  const overAreas = (cell: NaiveCell): Sum | null => {
    const below = partsOn(cell.area, dayOf(cell.period, rule))
    const rest = unassignedAt(cell)
    if (!below && (measuredAt(cell) || !rest)) return null
    const parts = (below?.parts ?? []).map((area) => ({ area, row: rowAt({ ...cell, area }) }))
    const rows = parts
      .map(({ row }) => row)
      .filter((row): row is Aggregate => Boolean(addendOf(row)))
    const isNotAddable = parts.some(
      ({ row }) => row && !addendOf(row) && (row.value !== null || row.isNotAddable),
    )
    const isAny = rows.length > 0 || rest !== null
    if (!isAny && !isNotAddable) return null
    return {
      ...(isAny ? together(rows, rest) : nothing),
      ...coverageOf(cell, parts),
      status: weakestOf([...rows, ...(rest ? [rest] : [])].map(({ status }) => status)),
      division: below?.division ?? null,
      delivered: parts.filter((part) => shareOf(part) > 0).length,
      expected: parts.length,
      isNotAddable,
    }
  }

  /** Σ over the codes of the first dimension that is there with all of them. */
  const overCategories = (cell: NaiveCell): Sum | null => {
    for (const codes of finer(cell)) {
      const rows = codes.map(rowAt).filter((row): row is Aggregate => row !== null)
      const areAll = rows.length === codes.length
      if (!areAll || !rows.every((row) => addendOf(row) && row.coverage === 1)) continue
      return {
        ...together(rows, null),
        status: weakestOf(rows.map(({ status }) => status)),
        coverage: 1,
        coverageBase: null,
        division: null,
        delivered: null,
        expected: null,
        isNotAddable: false,
      }
    }
    return null
  }

  const summedAt = (cell: NaiveCell): Sum | null => {
    if (!isAdded) return null
    const areas = overAreas(cell)
    return areas?.coverage === 1 ? areas : (overCategories(cell) ?? areas)
  }

  const workOut = (cell: NaiveCell): Aggregate | null => {
    if (!areaOn(cell.area, dayOf(cell.period, rule))) return null
    const [found, measured, summed] = [observed(cell), measuredAt(cell), summedAt(cell)]
    if (!measured && !summed && found?.status !== 'notAvailable') return null
    const rest = unassignedAt(cell)
    const { value, numerator, denominator } = measured ?? summed ?? nothing
    const difference =
      measured && summed?.coverage === 1 && measured.value !== null && summed.value !== null
        ? measured.value - summed.value
        : null
    return {
      area: cell.area,
      category: cell.category,
      basis: !measured && summed ? 'summed' : 'measured',
      status: !measured && summed ? summed.status : (found?.status ?? 'measured'),
      value,
      numerator,
      denominator,
      unassignedCases: rest?.cases ?? null,
      unassignedBase: rest?.base ?? null,
      division: summed?.division ?? null,
      coverage: measured ? 1 : (summed?.coverage ?? 0),
      delivered: summed?.delivered ?? null,
      expected: summed?.expected ?? null,
      coverageBase: measured ? null : (summed?.coverageBase ?? null),
      difference,
      isNotAddable: !measured && summed?.isNotAddable === true,
    }
  }

  const remembered = new Map<string, Aggregate | null>()
  const rowAt = (cell: NaiveCell): Aggregate | null => {
    const key = JSON.stringify([cell.period, cell.area, cell.category])
    if (!remembered.has(key)) remembered.set(key, workOut(cell))
    return remembered.get(key) ?? null
  }

  return { rowAt, periods, categories: categories.all }
}
