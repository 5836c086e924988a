import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { seedReport } from '#seed/run'
import { describeEngines } from '#tests/support/engines'
import { enteredSlugs } from '#tests/support/collections'
import { type StartedPayload, startPayload } from '#tests/support/payload'

type Doc = Record<string, unknown> & { id: string }

const all = async (payload: Payload, collection: CollectionSlug, depth = 0): Promise<Doc[]> => {
  const { docs } = await payload.find({ collection, depth, pagination: false, sort: 'createdAt' })
  return docs as unknown as Doc[]
}

const entered = enteredSlugs as CollectionSlug[]

describeEngines('the seeded report', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    await seedReport({ payload })
  }, 120_000)

  afterAll(() => started.stop())

  it('holds what the report counts', async () => {
    const counts = await Promise.all(
      entered.map(async (slug) => [slug, (await payload.count({ collection: slug })).totalDocs]),
    )
    expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual({
      divisions: 6,
      areas: 1 + 19,
      'area-memberships': 19,
      actors: 6 + 19 + 3 + 3 + 2 + 3,
      'data-sources': 7,
      'data-availability': 3 * 20,
      documents: 1,
      minutes: 2,
      seats: 6 + 4 + 3 + 1,
      resolutions: 2,
      tasks: 5,
      topics: 39 + 4,
      'action-fields': 9,
      goals: 7 + 1,
      indicators: 1,
      observations: 19,
    })
  })

  it('changes nothing the second time, not even what somebody edited', async () => {
    const [goal] = await all(payload, 'goals')
    await payload.update({ collection: 'goals', id: goal!.id, data: { title: 'Von Hand' } })
    const before = await Promise.all(entered.map((slug) => all(payload, slug)))
    const { created } = await seedReport({ payload })
    const after = await Promise.all(entered.map((slug) => all(payload, slug)))
    await payload.update({
      collection: 'goals',
      id: goal!.id,
      data: { title: String(goal!['title']) },
    })
    expect(created).toBe(0)
    expect(after).toEqual(before)
  })

  it('creates again what is missing, with its relations', async () => {
    const [field] = await all(payload, 'action-fields')
    await payload.delete({ collection: 'action-fields', id: field!.id })
    const { created } = await seedReport({ payload })
    const restored = await payload.find({
      collection: 'action-fields',
      depth: 0,
      where: { code: { equals: field!['code'] } },
    })
    expect(created).toBe(1)
    expect(restored.docs[0]?.topics).toEqual(field!['topics'])
  })

  it('leaves no relation dangling', async () => {
    const known = new Map<string, Set<string>>()
    for (const slug of entered) {
      known.set(slug, new Set((await all(payload, slug)).map(({ id }) => id)))
    }
    for (const slug of entered) {
      const { flattenedFields } = payload.collections[slug].config
      for (const doc of await all(payload, slug)) {
        for (const field of flattenedFields) {
          if (field.type !== 'relationship' || typeof field.relationTo !== 'string') continue
          for (const id of [doc[field.name] ?? []].flat() as string[]) {
            expect([slug, field.name, known.get(field.relationTo)?.has(id)]).toEqual([
              slug,
              field.name,
              true,
            ])
          }
        }
      }
    }
  })

  it('gives the county the sum of its 19 municipalities', async () => {
    const areas = await all(payload, 'areas')
    const county = areas.find((area) => area['division'] === 'county')!
    const municipalities = areas.filter((area) => area['division'] === 'municipality')
    const people = municipalities.map((area) => Number(area['population']))
    expect(county['population']).toBe(608_335)
    expect(people.reduce((sum, one) => sum + one, 0)).toBe(608_335)
    const { docs } = await payload.find({
      collection: 'figures',
      where: { area: { equals: county.id }, period: { equals: '2022' } },
    })
    expect(docs.map(({ value, basis, state }) => ({ value, basis, state }))).toEqual([
      { value: 608_335, basis: 'summed', state: 'published' },
    ])
  })

  it('names as attending only whom the report names: who moderated, and the Dezernent', async () => {
    const meetings = await payload.find({ collection: 'minutes', depth: 1, sort: 'date' })
    const moderation = [
      'Fachstelle für sozialraumorientierte Armutsbekämpfung',
      'Vertreterinnen und Vertreter (Moderation)',
    ]
    expect(
      meetings.docs.map(({ attendance }) =>
        (attendance ?? []).map(({ actor, persons }) => [
          typeof actor === 'object' ? actor.name : actor,
          persons,
        ]),
      ),
    ).toEqual([[moderation], [moderation, ['Dezernat von Dezernent Schmitz', 'Dezernent Schmitz']]])
  })

  it('opens both minutes to the members of the working group, attending or not', async () => {
    const seats = await all(payload, 'seats')
    const members = seats.map(({ member }) => String(member))
    expect(new Set(members).size).toBe(14)
    const { docs } = await payload.find({ collection: 'minutes', showHiddenFields: true, depth: 0 })
    expect(docs).toHaveLength(2)
    for (const { readers, attendance } of docs) {
      const attending = (attendance ?? []).map(({ actor }) => String(actor))
      expect(new Set(readers)).toEqual(new Set([...members, ...attending]))
    }
  })

  it('keeps GIS and Civitec to be clarified for the county and every municipality', async () => {
    const rows = await payload.find({
      collection: 'data-availability',
      depth: 1,
      pagination: false,
      where: { status: { equals: 'toClarify' } },
    })
    const codes = rows.docs.map(({ source }) => (typeof source === 'object' ? source.code : ''))
    expect(codes.sort()).toEqual([...Array(20).fill('CIVITEC'), ...Array(20).fill('GIS')])
  })

  it('says honestly that there is no Leitbild yet', async () => {
    const statement = await payload.findGlobal({ slug: 'mission-statement', depth: 1 })
    expect(JSON.stringify(statement.text)).toContain('liegt noch nicht vor')
    expect(statement.adoptedOn ?? null).toBeNull()
    expect(statement.goals).toMatchObject([{ code: 'Z5' }])
  })
})
