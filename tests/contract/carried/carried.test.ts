import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'

import { rebuildAggregates, type RebuildProgress } from '#usecases/figures/rebuildAggregates'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { fillMinutesReaders } from '#usecases/meetings/minutesReaders'
import { inTransaction } from '#usecases/records/inTransaction'
import { openEdition } from '#usecases/masterplan/editions/open'
import { rightsBefore, rowsBefore } from '#tests/support/carried/before'
import { differencesOf, explained } from '#tests/support/carried/differences'
import { docsOf, rightsNow, rowsNow } from '#tests/support/carried/now'
import { indexesOf } from '#tests/support/carried/indexes'
import { replaced } from '#tests/support/carried/replaced'
import { lossesBetween, readRaw, type RawState } from '#tests/support/carried/raw'
import { carriedFolder, restoreCarried } from '#tests/support/carried/restore'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, refusalOf, type Doc } from '#tests/support/records'

const columnsOf = (rows: ReadonlyMap<string, object>) => Object.keys([...rows.values()][0] ?? {})

describeEngines('a database of version 0.1.0', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let before: RawState
  let opened: RawState
  const progress: RebuildProgress[] = []

  beforeAll(async () => {
    started = await startPayload({
      engine,
      prepare: async (place) => {
        await restoreCarried(engine)(place)
        before = await readRaw(engine, place.databaseUri)
      },
    })
    payload = started.payload
    opened = await readRaw(engine, started.env.databaseUri)
    const onProgress = (one: RebuildProgress) => void progress.push(one)
    // As the server does before it answers anybody (start/finishPending).
    await inTransaction(payload, fillMinutesReaders)
    await rebuildAggregates({ payload, isPendingOnly: true, onProgress })
  }, 120_000)
  afterAll(() => started?.stop())

  const named = async (collection: string, field: string, value: string): Promise<Doc> => {
    const found = (await docsOf(payload, collection)).find((doc) => doc[field] === value)
    if (!found) throw new Error(`No ${collection} with ${field} ${value}`)
    return found
  }
  const area = (key: string) => named('areas', 'key', key)

  it('loses nothing but what was replaced', () => {
    const losses = lossesBetween(before, opened).filter((one) => !one.startsWith('planwerk-'))
    expect(losses).toEqual(replaced[engine])
  })

  it('has no figures until all that is pending is derived, and tells how far that is', () => {
    expect(opened.get('figures')?.size ?? 0).toBe(0)
    expect(opened.get('slices')?.size ?? 0).toBe(0)
    expect(progress.map(({ done, of }) => [done, of])).toEqual(
      Array.from({ length: 25 }, (_, at) => [at + 1, 25]),
    )
  })

  it('has the same observations, each of the total', async () => {
    const rows = await rowsBefore('observations')
    expect(await rowsNow(payload, 'observations', columnsOf(rows))).toEqual(rows)
    const docs = await docsOf(payload, 'observations')
    expect(new Set(docs.map((doc) => doc['category']))).toEqual(new Set(['total']))
    expect(docs.filter((doc) => typeof doc['changedAt'] !== 'string')).toEqual([])
  })

  const otherwise = {
    'a rate in % or Prozent whose factor was left at 1 showed 0.07 for 7 %': 60,
    'periods of another kind than most of the indicator stood beside them': 13,
    'a division that is no partition passed for the sum of its parent': 7,
    'what was not available gave no row': 1,
    'coverage counted areas alike, whatever part of the base they stand for': 19,
    'cases without an area alone gave no row, and reached no sum above': 2,
  }

  it('has the same figures, but those that were wrong', async () => {
    const rows = await rowsBefore('figures')
    const now = await rowsNow(payload, 'figures', columnsOf(rows))
    expect(explained(differencesOf(rows, now))).toEqual({
      ...otherwise,
      'means without a number of cases gave no row above them, or none beside a measured one': 1,
    })
  })

  it('has the same aggregates, but those that were wrong', async () => {
    const rows = await rowsBefore('aggregates')
    const now = await rowsNow(payload, 'aggregates', columnsOf(rows))
    expect(explained(differencesOf(rows, now))).toEqual({
      ...otherwise,
      // One of them is too small to be shown.
      'a rate in % or Prozent whose factor was left at 1 showed 0.07 for 7 %': 61,
      'means without a number of cases gave no row above them, or none beside a measured one': 2,
      'a sum over school districts, which are no partition, was compared with the measured value': 1,
    })
  })

  it('measures coverage by the base now: three of 19 are not 3/19 of the county', async () => {
    const figures = await rowsNow(payload, 'figures', ['indicator', 'period', 'area', 'coverage'])
    const coverage = (key: string) => Number(figures.get(key)?.['coverage'])
    // Denominators of 2025, and those of 2024 where nothing was delivered.
    const delivered = 12_430 + 13_552 + 25_493
    expect(coverage('ALQ 2025 05382')).toBeCloseTo(delivered / 316_802, 3)
    // People of Alfter, Bad Honnef, Windeck's successor; Siegburg's and Troisdorf's districts gave none.
    expect(coverage('OGS 2025 05382')).toBeLessThan(0.01)
    expect(coverage('HALB 2024-H2 05382')).toBeCloseTo((23_904 + 26_061) / 608_335, 4)
  })

  it('derives what a rebuild derives', async () => {
    expect(await verifyAggregates(payload)).toEqual([])
  })

  it('shows every account the same, but what lies in areas that grant nothing', async () => {
    const rights = await rightsBefore()
    for (const [email, was] of Object.entries(rights)) {
      const now = await rightsNow(started, email, was)
      const wanted = structuredClone(was)
      // There is no such list any more, and fewer figures.
      wanted.counts['aggregates'] = 'refused'
      wanted.counts['figures'] = 934
      if (email === 'zwei@example.org') {
        // A Sozialraum is no municipality: rights over it are none over what lies in it.
        const lost = ['ZELLE 2022 SI-1-Z1', 'ZELLE 2022 SI-1-Z2']
        wanted.counts['observations'] = 72
        wanted.observations!.reads = was.observations!.reads.filter((key) => !lost.includes(key))
      }
      expect([email, now]).toEqual([email, wanted])
    }
  }, 120_000)

  it('keeps who belonged to whom and what became of whom', async () => {
    const areas = await docsOf(payload, 'areas')
    const memberships = await docsOf(payload, 'area-memberships')
    expect(memberships).toHaveLength(areas.filter((one) => one['parent']).length)
    const successor = await area('05382080')
    expect(memberships.find((one) => one['child'] === successor.id)).toMatchObject({
      parent: (await area('05382')).id,
      division: 'municipality',
      validFrom: '2025-01-01T00:00:00.000Z',
    })
    const changes = await docsOf(payload, 'area-changes')
    expect(changes.map((one) => [one['kind'], one['title']]).toSorted()).toEqual([
      ['reassignment', 'Sozialraum Siegburg 5 → Sozialraum Siegburg 7'],
      ['reassignment', 'Windeck, Eitorf → Windeck-Leuscheid'],
      ['split', 'Sozialraum Siegburg 6 → Sozialraum Siegburg 6a, Sozialraum Siegburg 6b'],
    ])
    const [windeck, eitorf] = [await area('05382076'), await area('05382016')]
    expect(changes.find((one) => one['effectiveOn'] === '2025-01-01T00:00:00.000Z')).toMatchObject({
      reason: 'Neugliederung: Windeck und ein Ortsteil von Eitorf.',
      areas: [windeck.id, eitorf.id, successor.id],
      shares: [
        { from: windeck.id, to: successor.id, share: 100 },
        { from: eitorf.id, to: successor.id, share: 7.5 },
      ],
    })
    expect((await area('TR-0'))['note']).toBe('Aufgelöst, ohne Nachfolger.')
  })

  it('gives indicators the kind of period most observations have, and lists their words', async () => {
    const kinds = (await docsOf(payload, 'indicators')).map((one) => [
      one['code'],
      one['periodKind'],
    ])
    expect(Object.fromEntries(kinds)).toMatchObject({
      ALQ: 'year',
      SCHUL: 'schoolYear',
      KITA: 'quarter',
      HALB: 'half',
      MONAT: 'month',
      STICH: 'day',
      MISCH: 'year',
      GLEICH: 'quarter',
    })
    expect(kinds.find(([code]) => code === 'LEER')?.[1] ?? null).toBeNull()
    const preferences = await docsOf(payload, 'payload-preferences')
    const list = (key: string) => preferences.find((one) => one['key'] === key)?.['value']
    expect(list('collection-areas')).toEqual({
      columns: ['name', 'key', 'division', 'parent'].map((accessor) => ({
        accessor,
        active: true,
      })),
      limit: 25,
      sort: 'division',
    })
    expect(list('collection-figures')).toMatchObject({ sort: '-period' })
    expect(list('collection-aggregates')).toBeUndefined()
  })

  it('gives out the released edition, byte for byte', async () => {
    const edition = await named('editions', 'state', 'released')
    const head = await named('users', 'email', 'head@example.org')
    const req = await createLocalReq({ user: { ...head, collection: 'users' } as never }, payload)
    const folder = join(started.env.dataDir, 'editions')
    const file = await openEdition({ req, id: edition.id, folder })
    const name = `${String(edition['sha256'])}.xlsx`
    const kept = await readFile(join(carriedFolder, 'files/editions', name))
    expect(file?.bytes.equals(kept)).toBe(true)
    expect(file?.filename).toBe('2025-12-31_Masterplan.xlsx')
  })

  it('has the divisions and indexes that a first start makes', async () => {
    const settings = await payload.findGlobal({ slug: 'settings', depth: 0 })
    expect(settings.planDivisions).toHaveLength(4)
    const comparable = async (from: Payload) =>
      (await docsOf(from, 'divisions')).map(
        ({ createdAt: _created, updatedAt: _updated, areas: _areas, ...division }) => division,
      )
    const fresh = await startPayload({ engine })
    const wanted = {
      divisions: await comparable(fresh.payload),
      indexes: await indexesOf(fresh.payload),
    }
    await fresh.stop()
    expect(wanted.divisions).toHaveLength(6)
    expect(await comparable(payload)).toEqual(wanted.divisions)
    expect(await indexesOf(payload)).toEqual(wanted.indexes)
  }, 120_000)

  it('lets people edit what has a period of another kind, but not its value', async () => {
    const misch = await named('indicators', 'code', 'MISCH')
    const observation = (await docsOf(payload, 'observations')).find(
      (one) => one['indicator'] === misch.id && one['period'] === '2025/26',
    ) as Doc
    const target = { collection: 'observations', id: observation.id }
    await change(payload, { ...target, data: { note: 'Geprüft' } })
    const refusal = await refusalOf(change(payload, { ...target, data: { value: 60 } }))
    expect(Object.keys(refusal.fields)).toEqual(['period'])
    await change(payload, { collection: 'indicators', id: misch.id, data: { interpretation: 'x' } })
    expect(await verifyAggregates(payload, { indicators: [misch.id] })).toEqual([])
  })

  it('goes on: a new value changes its figure and that of the county', async () => {
    const leist = await named('indicators', 'code', 'LEIST')
    const siegburg = await area('05382060')
    const row = { indicator: leist.id, period: '2025', area: siegburg.id }
    await make(payload, 'observations', { ...row, value: 840 })
    const figures = await rowsNow(payload, 'figures', ['indicator', 'period', 'area', 'value'])
    expect(figures.get('LEIST 2025 05382060')?.['value']).toBe(840)
    expect(figures.get('LEIST 2025 05382')?.['value']).toBe(401 + 388 + 371 + 840)
    expect(await verifyAggregates(payload)).toEqual([])
  })
})
