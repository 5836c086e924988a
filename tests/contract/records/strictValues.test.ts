import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { createWorld, type World } from '#tests/access/world/index'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { refusalOf, type Doc, type Refusal } from '#tests/support/records'
import { own, valuePaths, withValues, type ValuePath } from '#tests/support/valuePaths'

type Data = Record<string, unknown>

const noNumber = '{text}“ ist keine Zahl'
/** What is no number for certain, with the sentence about it. */
const badNumbers: [unknown, string][] = [
  ['12abc', noNumber],
  ['0x10', noNumber],
  ['1e400', noNumber],
  ['', noNumber],
  ['1.234', 'ist nicht eindeutig. Bitte schreiben Sie 1234'],
  ['9007199254740993', 'hat mehr Stellen'],
  [2 ** 53, 'hat mehr Stellen'],
  [Number.NaN, noNumber],
  [Number.POSITIVE_INFINITY, noNumber],
  [true, noNumber],
  [[5], noNumber],
  [{ $inc: 5 }, noNumber],
]
const badDates: unknown[] = [
  '02.03.24',
  '31.02.2024',
  '31.02.',
  '12',
  '2024-2-3',
  'tomorrow',
  '2024-03-02T10:00:00',
  '',
  1_709_337_600_000,
  true,
  ['2024-03-02'],
  { day: 2 },
]

jest.setTimeout(240_000)

describeEngines('numbers and dates of every collection', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let world: World

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    world = await createWorld(started, 'Local API')
  })
  afterAll(() => started.stop())

  const wrongAt = (paths: readonly ValuePath[], data: Data, turn: number): Data =>
    withValues(data, paths, ({ field }) =>
      field.type === 'number' ? badNumbers[turn]?.[0] : badDates[turn],
    )

  /** What of the answer is not a German sentence at exactly the fields that were wrong. */
  const faults = (paths: readonly ValuePath[], { status, fields }: Refusal, turn: number) => {
    const missing = paths.filter(({ path, field }) => {
      const sentence = field.type === 'number' ? badNumbers[turn]?.[1] : '{text}“ ist kein Datum'
      return !fields[path]?.includes(String(sentence).replace('{text}', ''))
    })
    const known = paths.map(({ path }) => path)
    const strange = Object.keys(fields).filter((path) => !known.includes(path))
    return [
      ...(status === 400 ? [] : [`status ${status}`]),
      ...missing.map(({ path }) => `nothing at ${path}`),
      ...strange.map((path) => `unasked at ${path}`),
    ]
  }

  const stored = async (slug: string, id: string) => {
    const collection = slug as CollectionSlug
    const doc = await payload.findByID({ collection, id, depth: 0, showHiddenFields: true })
    return JSON.stringify(doc)
  }

  const attempts = (slug: string, id: string, base: Data, data: Data) => {
    const collection = slug as CollectionSlug
    const where = { id: { equals: id } }
    const isCopied = !payload.collections[collection].config.disableDuplicate
    return {
      create: () => payload.create({ collection, data: { ...base, ...data } as never }),
      update: () => payload.update({ collection, id, data: data as never }),
      'bulk update': () => payload.update({ collection, where, data: data as never }),
      ...(isCopied
        ? { duplicate: () => payload.duplicate({ collection, id, data: data as never }) }
        : {}),
    }
  }

  const faultsOfCollection = async (slug: string, paths: readonly ValuePath[]) => {
    const { data: base } = await world.draft(slug, 'own', 'admin')
    const id = await world.plant(slug, 'own', 'admin')
    const before = [await stored(slug, id), await world.countOf(slug)]
    const found: string[] = []
    for (const turn of badNumbers.keys()) {
      const tries = attempts(slug, id, base, wrongAt(paths, {}, turn))
      for (const [name, attempt] of Object.entries(tries)) {
        const refusal = await refusalOf(attempt()).catch(() => ({ status: 0, fields: {} }))
        const all = faults(paths, refusal as Refusal, turn)
        found.push(...all.map((fault) => `${slug}, ${name} ${turn}: ${fault}`))
      }
    }
    expect([slug, await stored(slug, id), await world.countOf(slug)]).toEqual([slug, ...before])
    return found
  }

  it('are refused where they cannot be read, all at once, and nothing is stored', async () => {
    const collections = own(started.config.collections)
    const all = collections.map(({ slug, flattenedFields }) => ({
      slug,
      paths: valuePaths(flattenedFields),
    }))
    expect(all.flatMap(({ paths }) => paths).length).toBeGreaterThan(80)
    const found: string[] = []
    for (const { slug, paths } of all) {
      if (paths.length > 0) found.push(...(await faultsOfCollection(slug, paths)))
    }
    expect(found).toEqual([])
  })

  it('are refused in globals too', async () => {
    const found: string[] = []
    for (const { slug, flattenedFields } of own(started.config.globals)) {
      const paths = valuePaths(flattenedFields)
      const global = slug as 'settings'
      const before = JSON.stringify(await payload.findGlobal({ slug: global, depth: 0 }))
      for (const turn of badNumbers.keys()) {
        const data = wrongAt(paths, {}, turn) as never
        const refusal = await refusalOf(payload.updateGlobal({ slug: global, data }))
        found.push(...faults(paths, refusal, turn).map((fault) => `${slug} ${turn}: ${fault}`))
      }
      expect(JSON.stringify(await payload.findGlobal({ slug: global, depth: 0 }))).toBe(before)
    }
    expect(found).toEqual([])
  })

  describe('that can be read', () => {
    const change = async (slug: string, id: string, data: Data) =>
      (await payload.update({
        collection: slug as CollectionSlug,
        id,
        data: data as never,
        depth: 0,
      })) as unknown as Doc

    it('are one day of Berlin, however a day was written', async () => {
      const spellings = [
        '02.03.2024',
        '2.3.2024',
        '2024-03-02',
        '2024-03-02T11:00:00.000Z',
        '2024-03-01T23:30:00.000Z',
        '2024-03-02T00:10:00+01:00',
        new Date('2024-03-02T22:59:59Z'),
      ]
      const isDay = ({ field }: ValuePath) =>
        field.type === 'date' && field.custom?.['isCalendarDay'] === true && !field.hidden
      const days = own(started.config.collections).map(({ slug, flattenedFields }) => ({
        slug,
        // The first day of a period follows from the period; rows need more than a day.
        paths: valuePaths(flattenedFields).filter(
          (one) => isDay(one) && one.path !== 'periodStart' && !one.path.includes('.0.'),
        ),
      }))
      expect(days.flatMap(({ paths }) => paths).length).toBeGreaterThan(15)
      for (const { slug, paths } of days.filter((one) => one.paths.length > 0)) {
        const id = await world.plant(slug, 'own', 'admin')
        for (const spelling of spellings) {
          const doc = await change(
            slug,
            id,
            withValues({}, paths, () => spelling),
          )
          const kept = paths.map(({ path }) => [path, spelling, doc[path]])
          const wanted = paths.map(({ path }) => [path, spelling, '2024-03-02T00:00:00.000Z'])
          expect(kept).toEqual(wanted)
        }
      }
    })

    it('are the numbers a German or a program meant, in rows too', async () => {
      const id = await world.plant('measures', 'own', 'admin')
      const planned = ['1.234,5', '523,5', '1234.5', '1.234.567', '0.5', 17]
      const budget = planned.map((one, index) => ({ year: String(2021 + index), planned: one }))
      const doc = await change('measures', id, {
        progress: '12,5',
        budget,
        milestones: [{ title: 'Auftakt', due: '02.03.2024' }],
      })
      expect(doc['progress']).toBe(12.5)
      expect((doc['budget'] as Data[]).map((row) => [row['year'], row['planned']])).toEqual([
        [2021, 1234.5],
        [2022, 523.5],
        [2023, 1234.5],
        [2024, 1_234_567],
        [2025, 0.5],
        [2026, 17],
      ])
      expect(doc['milestones']).toMatchObject([{ due: '2024-03-02T00:00:00.000Z' }])
    })

    it('may be emptied, and are not changed in the hands of the caller', async () => {
      const id = await world.plant('measures', 'own', 'admin')
      const data = { progress: '12,5', startPlanned: '02.03.2024', budget: [{ year: '2024' }] }
      await change('measures', id, data)
      expect(data).toEqual({
        progress: '12,5',
        startPlanned: '02.03.2024',
        budget: [{ year: '2024' }],
      })
      const emptied = await change('measures', id, { progress: null, startPlanned: null })
      expect(emptied).toMatchObject({ progress: null, startPlanned: null })
    })
  })

  it('texts with a fixed form take no other type for one', async () => {
    const id = await world.plant('actors', 'own', 'admin')
    const actor = (data: Data) =>
      refusalOf(payload.update({ collection: 'actors', id, data: data as never }))
    for (const postalCode of [53721, ['53721'], { code: '53721' }]) {
      const { status, fields } = await actor({ postalCode })
      expect([status, fields]).toEqual([400, { postalCode: 'Eine Postleitzahl hat fünf Ziffern.' }])
    }
  })
})
