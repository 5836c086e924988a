import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf } from '#tests/support/reader'
import { make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { loadBelonging } from '#usecases/areas/belonging'
import { previewMembership } from '#usecases/areas/previewMembership'
import { showPreview } from '#usecases/areas/showPreview'
import { slicesInline } from '#usecases/figures/deriveTouched'
import { importObservations } from '#usecases/figures/importObservations'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { inTransaction } from '#usecases/records/inTransaction'

describeEngines('what a move would change', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let [east, west, quarter, indicator] = [] as unknown as [Doc, Doc, Doc, Doc]

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const town = (name: string, key: string) =>
      makeArea(payload, name, { division: 'municipality', key, parent: county.id })
    east = await town('Osten', '05382001')
    west = await town('Westen', '05382002')
    quarter = await makeArea(payload, 'Quartier', { parent: east.id })
    const [stays, other] = [
      await makeArea(payload, 'Bleibt', { parent: east.id }),
      await makeArea(payload, 'Anderes', { parent: west.id }),
    ]
    indicator = await makeIndicator(payload, { name: 'Einwohner', decimals: 0 })
    for (const period of ['2024', '2025', '2026'])
      for (const [area, value] of [
        [quarter, 111],
        [stays, 2_767],
        [other, 50],
      ] as const)
        await make(payload, 'observations', {
          indicator: indicator.id,
          area: area.id,
          period,
          value,
        })
  }, 60_000)
  afterAll(() => started.stop())

  const form = (more: object = {}) => ({
    child: quarter.id,
    parent: west.id,
    division: null,
    validFrom: '2025-01-01',
    validTo: null,
    ...more,
  })
  const preview = async (role: string, more: object = {}) => {
    const req = await readerOf(payload, { role })
    return showPreview(req, await previewMembership(req, { form: form(more), id: null }), 'de')
  }
  const stored = async () => {
    const counts = ['area-memberships', 'area-changes', 'figures', 'payload-jobs'] as const
    const all = counts.map(async (collection) => (await payload.count({ collection })).totalDocs)
    const { docs } = await payload.find({ collection: 'figures', pagination: false, depth: 0 })
    const values = docs.map(({ id, value }) => `${id} ${value}`).sort()
    const area = await payload.findByID({ collection: 'areas', id: quarter.id, depth: 0 })
    return { counts: await Promise.all(all), values, path: area.path }
  }

  it('is counted and named, and nothing of it is kept', async () => {
    const before = await stored()
    expect(await preview('planner')).toEqual({
      isRefused: false,
      sentences: [
        // Both towns in two years; the county stays as it is.
        'Ändert 4 Kennzahlen in 2 Zeiträumen, zum Beispiel Osten 2026: 2.878\u00a0Personen → 2.767\u00a0Personen (Einwohner).',
      ],
    })
    expect(await stored()).toEqual(before)
    expect(await verifyAggregates(payload)).toEqual([])
  })

  it('is what the save then does', async () => {
    const before = new Set((await stored()).values)
    await make(payload, 'area-memberships', {
      ...form(),
      division: quarter['division'],
      reason: 'Probe',
    })
    const after = (await stored()).values
    expect(after.filter((one) => !before.has(one))).toHaveLength(4)
    const [last] = (
      await payload.find({ collection: 'area-memberships', sort: '-validFrom', limit: 1, depth: 0 })
    ).docs
    expect(last?.parent).toBe(west.id)
  })

  it('says so where no figure changes', async () => {
    const empty = await makeArea(payload, 'Leer', { parent: east.id })
    const { sentences } = await preview('planner', { child: empty.id, validFrom: '2030-01-01' })
    expect(sentences).toEqual(['Keine Kennzahl ändert sich.'])
  })

  it('says why it cannot be saved', async () => {
    const { isRefused, sentences } = await preview('planner', { parent: quarter.id })
    expect(isRefused).toBe(true)
    expect(sentences.join()).toContain('Quartier → Quartier')
  })

  it.each(['head', 'municipality', 'council'])('is no way in for others: %s', async (role) => {
    await expect(preview(role)).rejects.toMatchObject({ status: 403 })
  })

  it('is left to the rebuild where it would keep everybody waiting', async () => {
    const many = await makeArea(payload, 'Viele', { parent: east.id })
    const monthly = await makeIndicator(payload, { periodKind: 'month' })
    const month = (at: number) =>
      `${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    const row = { indicator: monthly.id, area: many.id, status: 'measured' as const, value: 5 }
    const nothing = { numerator: null, denominator: null, unassignedCases: null }
    const rows = Array.from({ length: slicesInline + 1 }, (_, at) => ({
      ...row,
      ...nothing,
      unassignedBase: null,
      period: month(at),
    }))
    await inTransaction(payload, (req) => importObservations({ req, rows }))
    const before = await stored()
    const { sentences } = await preview('planner', { child: many.id, validFrom: '1990-01-01' })
    expect(sentences.join()).toMatch(
      /sehr viele Kennzahlen ändern \(2 Indikatoren\).*gekennzeichnet/,
    )
    expect(await stored()).toEqual(before)
    const found = await payload.findByID({ collection: 'indicators', id: monthly.id, depth: 0 })
    expect(found.figuresPending).not.toBe(true)
  }, 120_000)

  it('is also there for a membership that ends', async () => {
    const where = { child: { equals: quarter.id }, parent: { equals: west.id } }
    const { docs } = await payload.find({ collection: 'area-memberships', where, depth: 0 })
    const req = await readerOf(payload, { role: 'planner' })
    const ends = form({ validTo: '2025-12-31', division: quarter['division'] })
    const found = await previewMembership(req, { form: ends, id: docs[0]?.id ?? null })
    // In 2026 Westen loses it, and so does the county.
    expect(found).toMatchObject({ kind: 'now', figures: 2, periods: 1 })
  })

  it('reads as a sentence on the page of the area', async () => {
    const today = '2026-03-01'
    const sentencesFor = async (role: string, area: string) =>
      loadBelonging(await readerOf(payload, { role }), { area, today, language: 'de' })
    expect((await sentencesFor('council', quarter.id)).sentences).toEqual([
      'Gehört seit 01.01.2025 als Sozialraum zu: Westen.',
    ])
    const { sentences, move } = await sentencesFor('planner', west.id)
    expect(sentences).toEqual(['Gehört von Anfang an als Kommune zu: Kreis.'])
    expect(move?.label).toBe('Neue Zugehörigkeit')
    expect((await sentencesFor('council', west.id)).move).toBeNull()
  })
})
