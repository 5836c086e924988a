import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf } from '#tests/support/reader'
import { fresh, make, makeIndicator, type Doc } from '#tests/support/records'
import { markPending } from '#store/figures/indicators'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'
import { inTransaction } from '#usecases/records/inTransaction'
import { loadDashboard } from '#usecases/startPage/dashboard/load'

const today = '2026-03-01'

describeEngines('what is due on the start page', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let own: Doc
  let town: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    own = await make(payload, 'actors', { name: 'Caritas', kind: 'association' })
    const foreign = await make(payload, 'actors', { name: 'Andere Stelle', kind: 'other' })
    const measure = { status: 'running', endPlanned: '2026-01-31', released: true }
    const task = { state: 'open', due: '2026-02-01' }
    const measures = [
      { title: 'Eigene', owner: own.id },
      { title: 'Gemeinsame', owner: foreign.id, partners: [own.id] },
      { title: 'Fremde', owner: foreign.id },
    ]
    for (const [at, one] of measures.entries()) {
      await make(payload, 'measures', { ...measure, ...one, code: `M-90${at}` })
    }
    await make(payload, 'tasks', { ...task, code: 'A-1', title: 'Eigener', owner: own.id })
    await make(payload, 'tasks', { ...task, code: 'A-2', title: 'Fremder', owner: foreign.id })
    const nobodys = { ...task, title: 'Personal aufstocken', due: null }
    await make(payload, 'tasks', { ...nobodys, code: 'A-3' })
    await make(payload, 'tasks', { ...nobodys, code: 'A-4', state: 'done' })
    const area = (name: string, key: string, more: object) =>
      make(payload, 'areas', { name, key, division: 'municipality', ...more })
    town = await area('Siegburg', '05382060', {})
    const quarter = { division: 'neighbourhood', parent: town.id }
    const below = await area('Nordstadt', '05382060-01', quarter)
    const elsewhere = await area('Hennef', '05382020', {})
    const source = await make(payload, 'data-sources', { code: 'Q-1', name: 'Statistik' })
    for (const { id } of [town, below, elsewhere]) {
      const delivery = { source: source.id, area: id, status: 'available', nextDelivery: today }
      await make(payload, 'data-availability', delivery)
    }
  })
  afterAll(() => started.stop())

  const pageOf = async (account: { role: string; actor?: string; areas?: string[] }) => {
    const email = `${fresh(account.role)}@example.org`
    const password = 'Sommerregen-2026'
    const user = await make(payload, 'users', { name: 'Person', email, password, ...account })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
    return loadDashboard({ req, today })
  }
  const dueFor = async (account: { role: string; actor?: string; areas?: string[] }) =>
    (await pageOf(account)).due.map(({ title }) => title)

  it('is everything for whoever runs the planning', async () => {
    const due = await dueFor({ role: 'planner' })
    expect(due).toEqual([
      'M-900 Eigene',
      'M-901 Gemeinsame',
      'M-902 Fremde',
      'A-1 Eigener',
      'A-2 Fremder',
      'Statistik – Hennef',
      'Statistik – Nordstadt',
      'Statistik – Siegburg',
    ])
  })

  it.each(['planner', 'head'])('names what nobody has taken on yet: %s', async (role) => {
    const { missing } = await pageOf({ role })
    const group = missing.find(({ kind }) => kind === 'taskWithoutOwner')
    expect(group?.entries.map(({ title }) => title)).toEqual(['A-3 Personal aufstocken'])
  })

  it.each(['association', 'municipality'])('is only what is their own: %s', async (role) => {
    const due = await dueFor({ role, actor: own.id })
    expect(due).toEqual(['M-900 Eigene', 'M-901 Gemeinsame', 'A-1 Eigener'])
  })

  it('is the deliveries for its own areas and those below: municipality', async () => {
    const due = await dueFor({ role: 'municipality', areas: [town.id] })
    expect(due).toEqual(['Statistik – Nordstadt', 'Statistik – Siegburg'])
  })

  it('tells whoever runs the planning how much of a rebuild is left', async () => {
    const ids = [
      await makeIndicator(payload),
      await makeIndicator(payload),
      await makeIndicator(payload),
    ].map(({ id }) => id)
    const pendingFor = async (role: string) =>
      (await loadDashboard({ req: await readerOf(payload, { role }), today })).pending
    expect(await pendingFor('planner')).toBe(0)
    await inTransaction(payload, (req) => markPending(req, ids, true))
    expect([await pendingFor('planner'), await pendingFor('admin')]).toEqual([3, 3])
    expect([await pendingFor('municipality'), await pendingFor('council')]).toEqual([0, 0])
    await inTransaction(payload, (req) => markPending(req, ids.slice(1), false))
    expect(await pendingFor('planner')).toBe(1)
    await rebuildAggregates({ payload, isPendingOnly: true })
    expect(await pendingFor('planner')).toBe(0)
  })

  it('misses no figure because projections reach further', async () => {
    const indicator = await makeIndicator(payload, { name: 'Einwohner' })
    const county = await make(payload, 'areas', { name: 'Kreis', key: '05382', division: 'county' })
    await payload.updateGlobal({ slug: 'settings', data: { countyArea: county.id } })
    const values = [
      { period: '2024', status: 'measured' },
      { period: '2040', status: 'projected' },
    ]
    for (const one of values) {
      const key = { indicator: indicator.id, area: county.id }
      await make(payload, 'observations', { ...key, ...one, value: 50 })
    }
    const { missing } = await pageOf({ role: 'planner' })
    const group = missing.find(({ kind }) => kind === 'indicatorWithoutFigures')
    expect(group?.entries.map(({ id }) => id) ?? []).not.toContain(indicator.id)
    const town2024 = await pageOf({ role: 'municipality', areas: [town.id] })
    expect(town2024.missing.find(({ kind }) => kind === 'ownValue')?.entries).toHaveLength(1)
  })

  it('is nothing for an account that acts for nobody', async () => {
    expect(await dueFor({ role: 'association' })).toEqual([])
  })
})
