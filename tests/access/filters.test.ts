import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

import { restOf, signIn, type Send } from './world/clients.ts'
import { createWorld } from './world/index.ts'
import { callers, type Caller } from './world/people.ts'
import { canary, plantSecrets } from './world/secrets.ts'

describeEngines('a filter within a filter, and a long one', (engine) => {
  let started: StartedPayload
  const sends = {} as Record<Caller, Send>

  beforeAll(async () => {
    started = await startPayload({ engine })
    const { payload } = started
    const { ground } = await createWorld(started, 'Local API')
    const { closed } = await plantSecrets(payload, ground)
    await payload.create({
      collection: 'minutes',
      data: {
        title: 'Sitzung',
        body: ground.body,
        date: '2024-01-01',
        state: 'final',
        released: true,
        attendance: [ground.actor.council, ground.actor.municipality].map((actor) => ({
          actor,
          role: 'present' as const,
        })),
        documents: [closed.documents[0]],
      },
    })
    for (const caller of callers) sends[caller] = restOf(started, await signIn(started, caller))
  }, 60_000)
  afterAll(() => started?.stop())

  const ask = async (caller: Caller, query: string): Promise<number | 'refused'> => {
    const response = await sends[caller](query)
    if (!response.ok) return 'refused'
    return ((await response.json()) as { totalDocs: number }).totalDocs
  }
  const attached = `/minutes?where[documents][contains][title][contains]=${canary}`
  const nested = `/minutes?where[or][0][documents][contains][and][0][title][contains]=${canary}`

  it('should find attachments for those who may read them all', async () => {
    for (const query of [attached, nested]) expect(await ask('planner', query)).toBe(1)
  })

  it.each(['municipality', 'council'] as const)(
    '%s: cannot learn the titles of closed attachments',
    async (caller) => {
      expect(await ask(caller, '/minutes?depth=0')).toBe(1)
      for (const query of [attached, nested]) expect(await ask(caller, query)).toBe('refused')
    },
  )

  it.each([
    ['council', '/measures?where[interactionsTo.from.title][exists]=true'],
    ['head', '/figures?where[indicator.observations.value][equals]=2'],
    ['head', '/indicators?where[observations][contains][value][equals]=2'],
    ['head', '/indicators?where[observations][exists]=true'],
    ['council', '/indicators?sort=observations'],
    ['municipality', '/indicators?where[observations][in]=a,b'],
    ['municipality', '/indicators?where[observations.area.name][like]=Gebiet'],
    ['council', '/indicators?joins[observations][where][indicator.observations.value][equals]=2'],
  ] as const)('%s: %s is refused before it runs through what is closed', async (caller, query) => {
    const strays: unknown[] = []
    const note = (error: unknown) => strays.push(error)
    process.on('unhandledRejection', note)
    expect(await ask(caller, query)).toBe('refused')
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.off('unhandledRejection', note)
    expect(strays).toEqual([])
  })
})
