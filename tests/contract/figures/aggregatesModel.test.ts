import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { APIError, type Payload } from 'payload'

import { protect } from '#domain/figures/protect'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { describeEngines } from '#tests/support/engines'
import { steps, take, type Step } from '#tests/support/modelSteps'
import { makeWorld, type World } from '#tests/support/modelWorld'
import { naiveRow } from '#tests/support/naiveSlice'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { facts, sliceRows } from '#tests/support/world'

const numbers = ['value', 'numerator', 'denominator', 'coverage'] as const

jest.setTimeout(60_000)

describeEngines('any sequence of edits', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  /** A refused edit (a cycle, a second observation of one area, …) is an edit like any other. */
  const attempt = async (world: World, step: Step): Promise<boolean> => {
    try {
      await take(payload, world, step)
      return true
    } catch (error) {
      if (error instanceof APIError && error.status < 500) return false
      throw error
    }
  }

  const compare = (stored: Record<string, unknown>, wanted: Record<string, unknown>) => {
    for (const name of numbers) {
      const number = wanted[name]
      if (typeof number === 'number') expect(stored[name]).toBeCloseTo(number, 9)
      else expect(stored[name] ?? null).toBeNull()
    }
    expect(stored['basis']).toBe(wanted['basis'])
  }

  const expectNaive = async (world: World) => {
    const { observations, rules, areas } = await facts(payload, world.indicators)
    for (const indicator of world.indicators) {
      const rule = rules.get(indicator)!
      for (const period of world.periods) {
        const key = { indicator, period }
        const own = observations.filter((one) => one.indicator === indicator)
        const slice = {
          rule,
          areas,
          observations: own.filter((one) => one.period === period),
          day: `${period}-12-31`,
        }
        const aggregates = await sliceRows(payload, 'aggregates', key)
        const figures = await sliceRows(payload, 'figures', key)
        for (const { id } of areas) {
          const wanted = naiveRow(slice, id)
          expect(aggregates.has(id)).toBe(wanted !== null)
          expect(figures.has(id)).toBe(wanted !== null)
          if (!wanted) continue
          compare(aggregates.get(id)!, wanted)
          const rest = { unassignedCases: null, unassignedBase: null, division: null, gap: null }
          const [figure] = protect({ rows: [{ area: id, ...wanted, ...rest }], rule })
          compare(figures.get(id)!, figure!)
          expect(figures.get(id)!['state']).toBe(figure!.state)
        }
      }
    }
  }

  it('ends where a full rebuild would, and where a naive calculation does', async () => {
    let taken = 0
    let tried = 0
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const world = await makeWorld(payload)
        for (const step of sequence) {
          tried += 1
          if (await attempt(world, step)) taken += 1
          expect(await verifyAggregates(payload, { indicators: world.indicators })).toEqual([])
        }
        await expectNaive(world)
      }),
      { numRuns: Number(process.env['PLANWERK_TEST_RUNS'] ?? 12), endOnFailure: true },
    )
    // A model whose steps are mostly refused would show nothing.
    expect(taken / tried).toBeGreaterThan(0.5)
    expect(await verifyAggregates(payload)).toEqual([])
  }, 240_000)
})
