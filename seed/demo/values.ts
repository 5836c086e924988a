import type { DemoIndicator } from './indicatorList.ts'
import type { Neighbourhood } from './people.ts'
import { createRandom } from './random.ts'

/** The ten years of the demo. */
export const demoYears = Array.from({ length: 10 }, (_, index) => 2016 + index)

/** The numbers of one example value; what does not belong to its kind is null. */
export type DemoValue = {
  value: number | null
  numerator: number | null
  denominator: number | null
}

export const noValue: DemoValue = { value: null, numerator: null, denominator: null }

/** People of a year: 0.4 % growth a year, the known number is that of 2022. */
const peopleIn = (year: number, population: number) =>
  Math.max(1, Math.round(population * 1.004 ** (year - 2022)))

/** Whole cases around an expectation, as scattered as rare events are. */
const cases = (expected: number, noise: number) =>
  Math.max(0, Math.round(expected + noise * Math.sqrt(expected)))

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))

type Draw = { indicator: DemoIndicator; people: number; level: number; noise: number }

const rate = ({ indicator, people, level, noise }: Draw): DemoValue => {
  const denominator = Math.max(1, Math.round(people * (indicator.base ?? 1)))
  const numerator = cases(denominator * level, noise)
  const limit = indicator.isShare ? denominator : Infinity
  return { value: null, numerator: Math.min(numerator, limit), denominator }
}

const draw = ({ indicator, people, level, noise }: Draw): DemoValue => {
  if (indicator.kind === 'rate') return rate({ indicator, people, level, noise })
  if (indicator.kind === 'count') return { ...noValue, value: cases(people * level, noise) }
  const value = rounded(level * (1 + 0.01 * noise), indicator.decimals)
  if (indicator.kind === 'index') return { ...noValue, value: Math.min(100, Math.max(0, value)) }
  return { ...noValue, value, denominator: Math.max(1, Math.round(people * (indicator.base ?? 1))) }
}

/** Ten years of one indicator in one area: a level of its own, a common trend, some noise. */
export const drawValues = (indicator: DemoIndicator, area: Neighbourhood): DemoValue[] => {
  const random = createRandom(`${indicator.code} ${area.key}`)
  const own = Math.max(0.2, 1 + indicator.spread * random.normal())
  return demoYears.map((year, index) =>
    draw({
      indicator,
      people: peopleIn(year, area.population),
      level: indicator.level * own * (1 + indicator.trend) ** index,
      noise: 0.5 * random.normal(),
    }),
  )
}
