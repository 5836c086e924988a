import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

import { expected, expectedGlobals } from './expected.ts'
import type { Answer, Client } from './world/clients.ts'
import { createWorld, type World } from './world/index.ts'
import { queryPaths, type Path } from './world/paths.ts'
import { scopedRoles, type Caller } from './world/people.ts'
import { canary, canaryNumber, plantSecrets, secretNote } from './world/secrets.ts'

const slugs = Object.keys(expected)

const idsOf = ({ ok, body }: Answer): string[] | 'refused' =>
  ok ? (body as { docs: { id: string }[] }).docs.map(({ id }) => id).sort() : 'refused'

/** Everything a person can get hold of by asking for everything. */
const everything = async ({ clients }: World, caller: Caller): Promise<string> => {
  const answers: Answer[] = []
  for (const slug of slugs) answers.push(await clients[caller].find(slug, { depth: 3 }))
  for (const slug of Object.keys(expectedGlobals)) {
    answers.push(await clients[caller].readGlobal(slug))
  }
  return JSON.stringify(answers).toLowerCase()
}

/** Ways from open records to what scoped roles see only in part. */
const closedPaths = [
  ['topics', 'originMinutes.title'],
  ['goals', 'decidedBy.code'],
  ['goals', 'measures.title'],
  ['measures', 'resolution.title'],
  ['actors', 'ownServices.title'],
  ['editions', 'releasedBy.email'],
  ['indicators', 'observations.note'],
  ['tasks', 'minutes.title'],
  ['seats', 'decidedBy.title'],
] as const

describeEngines('what a role must not read does not leak', (engine) => {
  let started: StartedPayload
  let local: World
  let rest: World
  let indicator: string

  beforeAll(async () => {
    started = await startPayload({ engine })
    local = await createWorld(started, 'Local API')
    rest = await local.through('REST')
    indicator = (await plantSecrets(started.payload, local.ground)).indicator
  }, 60_000)
  afterAll(() => started?.stop())

  describe('in what is read', () => {
    it('should show the planner both secrets, so that the searches below mean something', async () => {
      const all = await everything(rest, 'planner')
      expect(all).toContain(canary.toLowerCase())
      expect(all).toContain(secretNote.toLowerCase())
    })

    it.each(scopedRoles)('%s: no closed document comes along with an open one', async (role) => {
      for (const world of [local, rest]) {
        const all = await everything(world, role)
        expect(all).not.toContain(canary.toLowerCase())
        expect(all).not.toContain(secretNote.toLowerCase())
      }
    })

    it('should keep observations and the model of editions from the head too', async () => {
      expect(await everything(rest, 'head')).not.toContain(secretNote.toLowerCase())
      expect(await everything(rest, 'head')).not.toContain('"model"')
    })

    it('should hold no number below the minimum in figures', async () => {
      const where: Where = { indicator: { equals: indicator } }
      const { body } = await rest.clients.council.find('figures', { where, depth: 0 })
      const { docs } = body as { docs: Record<string, unknown>[] }
      expect(docs.length).toBeGreaterThan(0)
      for (const doc of docs) {
        expect(doc).toMatchObject({ state: 'suppressed' })
        expect([doc['value'] ?? null, doc['numerator'] ?? null]).toEqual([null, null])
      }
    })
  })

  describe('through filters', () => {
    const asked = ({ type }: Path, isSecret: boolean) => {
      if (type === 'number') return { equals: isSecret ? canaryNumber : canaryNumber + 1 }
      return { contains: isSecret ? canary : 'Zaunkönig' }
    }
    const isTelling = async (client: Client, slug: string, paths: Path[]) => {
      const ask = async (isSecret: boolean) => {
        const conditions = paths.map((one) => ({ [one.path]: asked(one, isSecret) }))
        return idsOf(await client.find(slug, { where: { or: conditions }, depth: 0 }))
      }
      const found = await ask(true)
      return { found, differs: String(found) !== String(await ask(false)) }
    }
    /** Asks for many fields at once, and one by one where one of them is refused. */
    const tellingPaths = async (client: Client, slug: string, paths: Path[]): Promise<string[]> => {
      const { found, differs } = await isTelling(client, slug, paths)
      const isSettled = paths.length === 1 || (found !== 'refused' && !differs)
      if (isSettled) return differs ? [`${slug}: ${paths[0]?.path}`] : []
      const single: string[] = []
      for (const path of paths) single.push(...(await tellingPaths(client, slug, [path])))
      return single
    }

    it.each(scopedRoles)(
      '%s: a filter for a secret answers like a filter for nothing',
      async (role) => {
        const telling: string[] = []
        for (const slug of slugs) {
          for (const paths of queryPaths(started.payload, slug)) {
            telling.push(...(await tellingPaths(local.clients[role], slug, paths)))
          }
        }
        expect(telling).toEqual([])
      },
      180_000,
    )

    it.each(closedPaths)('%s by what %s is not: tells nothing either', async (slug, path) => {
      for (const role of scopedRoles) {
        const ask = async (value: string) => {
          const where: Where = { [path]: { not_equals: value } }
          return idsOf(await rest.clients[role].find(slug, { where, depth: 0 }))
        }
        expect(await ask(`A ${canary}`)).toEqual(await ask('Zaunkönig'))
      }
    })

    it.each(['head', 'association', 'council'] as const)(
      '%s: no filter reaches observations through an indicator',
      async (role) => {
        const where: Where = { 'observations.value': { equals: 2 } }
        for (const world of [local, rest]) {
          expect((await world.clients[role].find('indicators', { where })).ok).toBe(false)
          expect((await world.clients[role].count('indicators', where)).ok).toBe(false)
        }
      },
    )
  })

  describe('through the order', () => {
    it.each(closedPaths)('%s by %s: refused to whoever sees only a part', async (slug, path) => {
      for (const role of scopedRoles) {
        for (const world of [local, rest]) {
          for (const sort of [path, `-${path}`, `id,${path}`, path.replaceAll('.', '__')]) {
            expect((await world.clients[role].find(slug, { sort })).ok).toBe(false)
          }
        }
      }
    })

    it('should refuse it in the tables of reverse relations too', async () => {
      const query = { joins: { resolutions: { sort: 'minutes.title' } } }
      for (const world of [local, rest]) {
        expect((await world.clients.council.find('minutes', query)).ok).toBe(false)
      }
    })

    it('should order by what everybody may read', async () => {
      expect((await rest.clients.council.find('figures', { sort: 'area.name' })).ok).toBe(true)
      expect((await rest.clients.planner.find('topics', { sort: 'originMinutes.title' })).ok).toBe(
        true,
      )
    })
  })
})
