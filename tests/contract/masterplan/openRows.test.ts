import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, type Access, type CollectionSlug, type Payload } from 'payload'

import type { Role } from '#domain/accounts/roles'
import { loadMasterplan } from '#store/masterplan/masterplanStore'
import { readOpenRows } from '#store/records/readOpenRows'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, type Doc } from '#tests/support/records'

const edition = { title: 'Probe', asOf: '2026-11-22', scope: 'visible' } as const

/** Figures and areas are read past Payload: their rules must hold all the same. */
describeEngines('rows that are read past Payload', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let open: Doc
  let closed: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const area = (name: string, key: string) =>
      make(payload, 'areas', {
        name,
        key,
        division: 'municipality',
        designation: 'Stadt',
        validFrom: '2000-01-01',
      })
    open = await area('Siegburg', '05382060')
    closed = await area('Kanarienvogel', '05382020')
    const indicator = await make(payload, 'indicators', {
      code: 'I-1',
      name: 'Plätze',
      kind: 'count',
      unit: 'Plätze',
    })
    for (const { id } of [open, closed]) {
      const values = { indicator: indicator.id, area: id, status: 'measured', value: 4242 }
      await make(payload, 'observations', { ...values, period: '2021' })
    }
  })
  afterAll(() => started.stop())

  const restore: (() => void)[] = []
  afterEach(() => restore.splice(0).forEach((undo) => undo()))

  const ruled = (collection: CollectionSlug, rule: Access) => {
    const { access } = payload.collections[collection].config
    const before = access.read
    access.read = rule
    restore.push(() => (access.read = before))
  }
  const reader = async (role: Role) => {
    const user = { id: 'x', role, collection: 'users' } as never
    return { req: await createLocalReq({ user }, payload), overrideAccess: false }
  }
  const read = async (role: Role) => {
    const { areas, figures } = await loadMasterplan(await reader(role), edition)
    return { areas, figures }
  }
  const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => name).toSorted()
  const butCouncil: Access = ({ req }) => (req.user as { role?: Role } | null)?.role !== 'council'

  it('are all there for whoever may read them all', async () => {
    const { areas, figures } = await read('council')
    expect(namesOf(areas)).toEqual(['Kanarienvogel', 'Siegburg'])
    expect(figures.map(({ value }) => value)).toEqual([4242, 4242])
  })

  it.each(['figures', 'areas'] as const)('are gone once %s are closed to a role', async (slug) => {
    ruled(slug, butCouncil)
    expect((await read('council'))[slug]).toEqual([])
    expect((await read('planner'))[slug]).toHaveLength(2)
    const { req } = await reader('council')
    const own = await loadMasterplan({ req, overrideAccess: true }, edition)
    expect(own[slug]).toHaveLength(2)
  })

  it('are those a rule by query leaves, in the same form', async () => {
    const before = await read('council')
    ruled('areas', () => ({ name: { equals: 'Siegburg' } }))
    ruled('figures', () => ({ 'area.name': { equals: 'Siegburg' } }))
    const { areas, figures } = await read('council')
    expect(areas).toEqual(before.areas.filter(({ id }) => id === open.id))
    expect(figures).toEqual(before.figures.filter(({ area }) => area === open.id))
    expect(areas).toHaveLength(1)
  })

  it('keep a field that is closed to the role', async () => {
    const field = payload.collections['areas'].config.flattenedFields.find(
      (one) => 'name' in one && one.name === 'designation',
    ) as { access?: object }
    const designations = async () => {
      const fields = ['name', 'designation'] as const
      const asked = { collection: 'areas', where: {}, fields } as const
      type Row = { designation: string | null; name: string }
      const rows = await readOpenRows<Row>(await reader('council'), asked)
      return rows.map(({ designation }) => designation)
    }
    expect(await designations()).toEqual(['Stadt', 'Stadt'])
    field.access = { read: () => false }
    restore.push(() => delete field.access)
    expect(await designations()).toEqual([null, null])
  })
})
