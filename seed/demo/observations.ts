import type { ObservationInput } from '#usecases/figures/importObservations'

import { type DemoIndicator, demoIndicators } from './indicatorList.ts'
import type { Municipality } from './municipalities.ts'
import { createRandom } from './random.ts'
import { type DemoValue, demoYears, drawValues, noValue } from './values.ts'
import type { World } from './world.ts'

/** Officially measured above the Sozialräume, a little more than their sum. */
const measuredAbove = 'BSP-01'
/** Cases no Sozialraum can be given to, kept at the municipality. */
const unassigned: Record<string, { isRate: boolean }> = {
  'BSP-02': { isRate: true },
  'BSP-20': { isRate: false },
}

const empty = { ...noValue, unassignedCases: null, unassignedBase: null }

/** Some deliveries never came: three early years of an indicator in a municipality, or one value. */
const isMissing = (indicator: number, municipality: number, year: number) =>
  (indicator * 7 + municipality * 5) % 31 === 0 && year < 2019

type Place = { indicator: DemoIndicator; id: string; world: World; municipality: Municipality }

const ofNeighbourhoods = ({ indicator, id, world, municipality }: Place): ObservationInput[] => {
  const at = demoIndicators.indexOf(indicator)
  const town = world.municipalities.indexOf(municipality)
  const areas = world.neighbourhoods.filter((area) => area.municipality === municipality.key)
  return areas.flatMap((area) => {
    const random = createRandom(`missing ${indicator.code} ${area.key}`)
    return drawValues(indicator, area).map((value, index): ObservationInput => {
      const year = demoYears[index] ?? 0
      const row = { indicator: id, area: world.id('areas', area.key), period: String(year) }
      return isMissing(at, town, year) || random.isHit(0.005)
        ? { ...row, ...empty, status: 'notAvailable' }
        : { ...row, ...empty, ...value, status: year === 2025 ? 'provisional' : 'measured' }
    })
  })
}

const sum = (rows: ObservationInput[], field: keyof DemoValue) =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0)

const ofMunicipality = (
  { indicator, id, world, municipality }: Place,
  below: ObservationInput[],
): ObservationInput[] => {
  const random = createRandom(`above ${indicator.code} ${municipality.key}`)
  const area = world.id('areas', municipality.key)
  const special = unassigned[indicator.code]
  if (indicator.code !== measuredAbove && !special) return []
  return demoYears.map((year) => {
    const row = { ...empty, indicator: id, area, period: String(year), status: 'measured' as const }
    const cases = random.integer(1, 9)
    if (special) {
      const unassignedBase = special.isRate ? cases + random.integer(5, 40) : null
      return { ...row, unassignedCases: cases, unassignedBase }
    }
    const own = below.filter(({ period }) => period === row.period)
    const denominator = sum(own, 'denominator') + cases * 10
    return { ...row, numerator: sum(own, 'numerator') + cases, denominator }
  })
}

/** All values of one indicator: 158 Sozialräume × 10 years, and what is known above them. */
export const demoObservations = (indicator: DemoIndicator, world: World): ObservationInput[] =>
  world.municipalities.flatMap((municipality) => {
    const id = world.id('indicators', indicator.code)
    const place = { indicator, id, world, municipality }
    const below = ofNeighbourhoods(place)
    return [...below, ...ofMunicipality(place, below)]
  })
