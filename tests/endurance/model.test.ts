import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { APIError, type Payload, type PayloadRequest } from 'payload'

import type { Aggregate } from '#domain/figures/types'
import { loadSlices } from '#store/figures/slices'
import { ImportError } from '#usecases/figures/importObservations'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { inTransaction } from '#usecases/records/inTransaction'
import { amount } from '#tests/support/amount'
import { describeEngines } from '#tests/support/engines'
import { readFigures, readObservations, readRule, readTerritory } from '#tests/support/model/facts'
import { sequences, type Edit, type Step } from '#tests/support/model/steps'
import { take, work } from '#tests/support/model/take'
import { makeWorld, type World } from '#tests/support/model/world'
import { naiveFigure } from '#tests/support/naive/figure'
import { naiveRows } from '#tests/support/naive/rows'
import { startPayload, type StartedPayload } from '#tests/support/payload'

/** Sequences an engine. */
const runs = amount({ short: 6, whole: 150 })

jest.setTimeout(60_000)

/** Without the noise of binary fractions. */
const plain = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(10)) : (value ?? null),
    ]),
  )

describeEngines('any sequence of edits', (engine) => {
  let started: StartedPayload
  let payload: Payload
  const tally = { tried: 0, taken: 0, rows: 0, partial: 0 }

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  /** A refused edit (a cycle, a second observation of one area, …) is an edit like any other. */
  const isRefusal = (error: unknown) =>
    error instanceof ImportError || (error instanceof APIError && error.status < 500)

  const attempt = async (world: World, edits: readonly Edit[], isOne: boolean): Promise<void> => {
    const inOne = (req: PayloadRequest | undefined) => async () => {
      for (const edit of edits) await take({ payload, world, req }, edit)
    }
    const areas = [...world.areas]
    tally.tried += 1
    try {
      if (isOne) await inTransaction(payload, (req) => inOne(req)())
      else await inOne(undefined)()
      tally.taken += 1
    } catch (error) {
      world.areas.splice(0, world.areas.length, ...areas)
      if (!isRefusal(error)) throw error
    }
  }

  const follow = async (world: World, { how, edits }: Step): Promise<void> => {
    if (how === 'parallel') await Promise.all(edits.map((edit) => attempt(world, [edit], false)))
    else await attempt(world, edits, how === 'together' || edits.some((one) => one.do === 'import'))
  }

  const storedRows = (indicator: string) =>
    inTransaction(payload, async (req) => {
      const slices = await loadSlices(req, indicator)
      return new Map(
        slices.flatMap(({ period, content }) =>
          content.cells.flatMap(({ row }): [string, Aggregate][] =>
            row ? [[`${period} ${row.area} ${row.category}`, row]] : [],
          ),
        ),
      )
    })

  const expectNaive = async (world: World) => {
    const territory = await readTerritory(payload)
    for (const indicator of world.indicators) {
      const rule = await readRule(payload, indicator)
      const observations = await readObservations(payload, indicator)
      const { rowAt, periods, categories } = naiveRows({ territory, rule, observations })
      const rows = await storedRows(indicator)
      const figures = await readFigures(payload, indicator)
      const wanted = periods.flatMap((period) =>
        world.areas.flatMap((area) =>
          categories.map((category) => ({ period, row: rowAt({ period, area, category }) })),
        ),
      )
      const known = new Set<string>()
      for (const { period, row } of wanted) {
        if (!row) continue
        const key = `${period} ${row.area} ${row.category}`
        known.add(key)
        tally.rows += 1
        if (row.coverage < 1) tally.partial += 1
        expect({ key, ...plain(rows.get(key) ?? {}) }).toEqual({ key, ...plain(row) })
        const id = [
          indicator,
          period,
          row.area,
          ...(row.category === 'total' ? [] : [row.category]),
        ]
        const figure = { id: id.join('.'), indicator, period, ...naiveFigure(row, rule) }
        expect(plain(figures.get(key) ?? {})).toMatchObject(plain(figure))
      }
      expect([...rows.keys()].filter((key) => !known.has(key))).toEqual([])
      expect([...figures.keys()].filter((key) => !known.has(key))).toEqual([])
    }
  }

  it('ends where a full rebuild would, and where a naive calculation does', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const world = await makeWorld(payload)
        for (const step of sequence) {
          await follow(world, step)
          if (world.isPending) continue
          expect(await verifyAggregates(payload, { indicators: world.indicators })).toEqual([])
        }
        await work(payload, world)
        expect(await verifyAggregates(payload, { indicators: world.indicators })).toEqual([])
        await expectNaive(world)
      }),
      { numRuns: runs, endOnFailure: false },
    )
    // A model whose steps are mostly refused, or add nothing up, would show nothing.
    expect(tally.taken / tally.tried).toBeGreaterThan(0.5)
    expect(tally.partial / tally.rows).toBeGreaterThan(0.1)
  }, 3_600_000)
})
