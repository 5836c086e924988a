import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { seedReport } from '#seed/run'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { reportMembers, reportText } from '#tests/support/report'

const source = reportText()
/** One line, for sentences that the source breaks. */
const running = source.replaceAll(/\s+/g, ' ')

describe('who takes part, against the report itself', () => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    payload = started.payload
    await seedReport({ payload })
  }, 120_000)

  afterAll(() => started.stop())

  const all = async <Slug extends CollectionSlug>(collection: Slug, sort: string) => {
    const { docs } = await payload.find({ collection, depth: 1, pagination: false, sort })
    return docs
  }
  const nameOf = (link: unknown) => (link as { name: string } | null | undefined)?.name

  it('has the members of the working group: its seats make the very lines of the report', async () => {
    const seats = await all('seats', 'createdAt')
    const actors = seats.map(
      ({ member }) => member as { kind: string; name: string; shortName?: string },
    )
    const of = (kind: string) => {
      const own = seats.filter((_, at) => actors[at]!.kind === kind)
      const [rep, ...more] = new Set(own.map(({ representedBy }) => representedBy))
      expect(more).toEqual([])
      return {
        rep,
        names: actors.filter((actor) => actor.kind === kind).map(({ name }) => name),
        agreed: [...new Set(own.map(({ agreement }) => agreement ?? null))],
      }
    }
    const and = (names: string[]) =>
      `${names.slice(0, -1).join(', ')} und ${names.at(-1)!.replace(/^Gemeinde/, 'der Gemeinde')}`
    const [factions, towns] = [of('faction'), of('municipality')]
    const [associations, county] = [of('association'), of('administration')]
    const groups = factions.names.map((name) => name.replace('Kreistagsfraktion ', ''))
    expect([
      `${factions.rep} der Kreistagsfraktionen ${groups.join(', ')},`,
      `${towns.rep} der ${and(towns.names)} (${towns.agreed.join()}),`,
      `${associations.rep} der Wohlfahrtsverbände ${and(associations.names)},`,
      `${county.rep} der Verwaltung.`,
    ]).toEqual(reportMembers(source))
    expect(county.names).toEqual(['Kreisverwaltung Rhein-Sieg-Kreis'])
    for (const { agreed } of [factions, associations, county]) expect(agreed).toEqual([null])
    for (const { body, since, until, persons } of seats) {
      expect(nameOf(body)).toBe('Arbeitsgruppe „Strategische Sozialplanung“')
      expect([since ?? null, until ?? null, persons ?? null]).toEqual([null, null, null])
    }
  })

  it('has the days of both meetings and who moderated them, and no more about attendance', async () => {
    const meetings = await all('minutes', 'date')
    const days = meetings.map(
      ({ date }) => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(2, 4)}`,
    )
    expect(source).toContain(`fanden am ${days.join(' und am ')} statt.`)
    for (const { moderation, place, chair, minuteTaker, startTime, endTime } of meetings) {
      const moderated = moderation!.replace('Vertreter der', 'Vertretern der')
      expect(source).toContain(`Beide Sitzungen wurden von ${moderated} moderiert.`)
      const silent = [place, chair, minuteTaker, startTime, endTime]
      expect(silent.filter((value) => value ?? null)).toEqual([])
    }
    expect(source).toContain('Dezernent Schmitz legte in der Sitzung der AG am 08.03.2018')
  })

  it.each([
    [
      'A-2018-01',
      'welche Daten in der Verwaltung und bei den Kommunen bereits vorhanden sind bzw. beschafft werden können (z. B. über das Geo-Informationssystem –GIS-, Civitec).',
    ],
    ['A-2018-02', 'mit anderen Fachbereichen innerhalb der Kreisverwaltung abstimmen'],
    [
      'A-2018-03',
      'Gespräche mit den Kreistagsfraktionen, den Wohlfahrtsverbänden und den Kommunen führen.',
    ],
    [
      'A-2018-04',
      'Ziel sei es, anhand der gewonnenen Erkenntnisse einen Masterplan für das weitere Vorgehen aufzustellen.',
    ],
    [
      'A-2018-05',
      'Zudem sei die Aufstockung personeller Ressourcen beim Rhein-Sieg-Kreis zur Erarbeitung einer strategischen Sozialplanung unabdingbar.',
    ],
  ])('has task %s as it was said', async (code, words) => {
    expect(running).toContain(words)
    const task = (await all('tasks', 'code')).find((one) => one.code === code)!
    expect(task.description).toContain(words)
    expect(task).toMatchObject({ state: 'open', minutes: { title: 'Sitzung am 08.03.2018' } })
    expect(task.due ?? null).toBeNull()
  })

  it('gives the tasks to the Dezernent, but not what nobody undertook', async () => {
    const owners = (await all('tasks', 'code')).map(({ owner, ownerPerson }) => [
      nameOf(owner) ?? null,
      ownerPerson ?? null,
    ])
    const dezernent = ['Dezernat von Dezernent Schmitz', 'Dezernent Schmitz']
    expect(owners).toEqual([dezernent, dezernent, dezernent, dezernent, [null, null]])
    const last = (await all('tasks', 'code'))[4]!
    expect(last.description).toMatch(
      /^Dezernent Schmitz legte in der Sitzung der AG am 08\.03\.2018/,
    )
    expect(last.description).toContain('Wer das übernimmt, sagt der Bericht nicht.')
  })

  it('names no actor that the report does not, but for the other 15 municipalities', async () => {
    const actors = await all('actors', 'createdAt')
    const known = (name: string) => running.includes(name.replace(/^Kreistagsfraktion /, ''))
    const unknown = actors.filter(({ name, shortName }) => {
      const word = name === 'Amt 50.2' ? `-${shortName}-` : name
      return !known(word.replace(/^Dezernat von /, '').replace(/^(Kreisverwaltung) .*/, '$1'))
    })
    expect(unknown.map(({ kind }) => kind)).toEqual(Array(15).fill('municipality'))
  })
})
