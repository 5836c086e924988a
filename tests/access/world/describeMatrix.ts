import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Engine } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

import { expected, type Roles, type Rule } from '../expected.ts'
import { attempts, type Attempt } from './attempts.ts'
import { createWorld, type Way, type World } from './index.ts'
import { callers } from './people.ts'

type Tried = { slug: string; rule: Rule; attempt: Attempt }
type Options = { engine: Engine; way: Way; collections?: string[] }

/** Tries one operation with every kind of document as every role; returns what was allowed. */
const tried = async (world: World, { slug, rule, attempt }: Tried): Promise<Rule> => {
  const allowed: Rule = {}
  for (const kind of Object.keys(rule)) {
    const named = rule[kind]?.split(' ') ?? []
    const roles: string[] = []
    for (const caller of callers) {
      if (kind === 'self' && caller === 'stranger') continue
      if (await attempt(world, { slug, kind, caller, isAllowed: named.includes(caller) }))
        roles.push(caller)
    }
    allowed[kind] = roles.join(' ') satisfies Roles
  }
  return allowed
}

/** The matrix role × collection × operation through one way in, on one engine. */
export const describeMatrix = ({ engine, way, collections = Object.keys(expected) }: Options) => {
  let started: StartedPayload
  let world: World

  beforeAll(async () => {
    started = await startPayload({ engine })
    world = await createWorld(started, way)
  }, 60_000)
  afterAll(() => started?.stop())

  describe.each(collections)('%s', (slug) => {
    it.each(Object.keys(attempts))(
      '%s: each role may do what the table says',
      async (operation) => {
        const { rule, attempt } = attempts[operation] as (typeof attempts)[string]
        const table = expected[slug]?.[rule] as Rule
        expect(await tried(world, { slug, rule: table, attempt })).toEqual(table)
      },
      60_000,
    )
  })
}
