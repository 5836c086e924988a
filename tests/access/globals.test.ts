import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startPayload, type StartedPayload } from '#tests/support/payload'

import { expectedGlobals } from './expected.ts'
import { createWorld, type Way, type World } from './world/index.ts'
import { callers, type Caller } from './world/people.ts'

const ways: Way[] = ['Local API', 'REST']
const textField: Record<string, 'title' | 'department'> = {
  'mission-statement': 'title',
  settings: 'department',
}

describe.each(ways)('each role may do with the globals what the table says, %s', (way) => {
  let started: StartedPayload
  let world: World

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    world = await createWorld(started, way)
  }, 60_000)
  afterAll(() => started?.stop())

  const allowed = async (attempt: (caller: Caller) => Promise<boolean>) => {
    const roles: string[] = []
    for (const caller of callers) if (await attempt(caller)) roles.push(caller)
    return roles.join(' ')
  }

  it.each(Object.keys(expectedGlobals))('%s: read', async (slug) => {
    const read = async (caller: Caller) => (await world.clients[caller].readGlobal(slug)).ok
    expect(await allowed(read)).toBe(expectedGlobals[slug]?.read)
  })

  it.each(Object.keys(expectedGlobals))('%s: update', async (slug) => {
    const name = textField[slug]
    if (name === undefined) throw new Error(`${slug}: no text to change`)
    const update = async (caller: Caller) => {
      await world.clients[caller].updateGlobal(slug, { title: 'Leitbild', [name]: caller })
      const stored = await started.payload.findGlobal({ slug: slug as 'settings' })
      return (stored as unknown as Record<string, unknown>)[name] === caller
    }
    expect(await allowed(update)).toBe(expectedGlobals[slug]?.update)
  })
})
