import { describe, expect, it } from '@jest/globals'

import { demoIndicators } from '#seed/demo/indicatorList'
import { loadMunicipalities } from '#seed/demo/municipalities'
import { demoObservations } from '#seed/demo/observations'
import { createWorld } from '#seed/demo/world'
import type { KnownNames } from '#seed/references'

/** Keys stand in for ids. */
const itself = { get: (key: string) => key } as unknown as Map<string, string>
const known = { get: () => itself } as unknown as KnownNames

const rates = demoIndicators.filter(({ isShare }) => isShare)

describe('demo values', () => {
  it('are the same whenever they are drawn', async () => {
    const draw = async () => {
      const world = createWorld(known, await loadMunicipalities())
      return demoIndicators.flatMap((indicator) => demoObservations(indicator, world))
    }
    const [once, again] = [await draw(), await draw()]
    expect(once).toHaveLength(31_600 + 3 * 190)
    expect(again).toEqual(once)
    const cases = once.reduce((sum, { numerator, value }) => sum + (numerator ?? value ?? 0), 0)
    expect(Math.round(cases)).toBe(4_639_183)
  })

  it('split each municipality into parts that add up to its people', async () => {
    const { municipalities, neighbourhoods } = createWorld(known, await loadMunicipalities())
    expect(municipalities.reduce((sum, { parts }) => sum + parts, 0)).toBe(158)
    for (const { key, population } of municipalities) {
      const parts = neighbourhoods.filter(({ municipality }) => municipality === key)
      expect(parts.reduce((sum, part) => sum + part.population, 0)).toBe(population)
    }
  })

  it.each(rates.map((rate) => [rate.code, rate] as const))(
    '%s never exceeds 100 %%',
    async (_, rate) => {
      const world = createWorld(known, await loadMunicipalities())
      const over = demoObservations(rate, world).filter(
        ({ numerator, denominator }) => (numerator ?? 0) > (denominator ?? 0),
      )
      expect(over).toEqual([])
    },
  )
})
