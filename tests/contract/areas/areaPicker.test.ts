import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { areaMemberships } from '#collections/area-memberships'
import { restOf, signIn } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, makeArea } from '#tests/support/records'

/** How the form asks for the areas that can be chosen as `parent`. */
const parentOrder = (): string => {
  const fields = areaMemberships.fields.flatMap((field) =>
    field.type === 'row' ? field.fields : [field],
  )
  const parent = fields.find((field) => 'name' in field && field.name === 'parent')
  if (parent?.type !== 'relationship') throw new Error('no field parent')
  return String(parent.admin?.sortOptions)
}

describeEngines('choosing an area', (engine) => {
  let started: StartedPayload
  let cookie: string

  beforeAll(async () => {
    started = await startPayload({ engine })
    const { payload } = started
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const place = { division: 'municipality', key: '05382060', parent: county.id }
    const town = await makeArea(payload, 'Siegburg', place)
    const quarter = { division: 'neighbourhood', parent: town.id }
    await makeArea(payload, 'Altstadt (Siegburg)', quarter)
    await makeArea(payload, 'Deichhaus (Siegburg)', quarter)
    const data = { name: 'Planung', email: 'admin@example.org', password, role: 'admin' }
    await make(payload, 'users', data)
    cookie = await signIn(started, 'admin')
  }, 60_000)
  afterAll(() => started?.stop())

  it('offers the town before the quarters that bear its name', async () => {
    const query = new URLSearchParams({ 'where[name][like]': 'Siegburg', sort: parentOrder() })
    const answer = await restOf(started, cookie)(`/areas?${query}`)
    const { docs } = (await answer.json()) as { docs: { name: string }[] }
    expect(docs.map(({ name }) => name)).toEqual([
      'Siegburg',
      'Altstadt (Siegburg)',
      'Deichhaus (Siegburg)',
    ])
  })
})
