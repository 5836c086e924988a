import type { Payload } from 'payload'

import type { Ground } from './people.ts'

/** Appears in every text of every document that scoped roles must not read. */
export const canary = 'Kanarienvogel'
/** A number no other document has. */
export const canaryNumber = 424242
/** Appears in an observation that only planners may read, the head may not. */
export const secretNote = 'Nachtigall'

type Pair = [string, string]

const create = async (payload: Payload, collection: string, data: Record<string, unknown>) => {
  const target = { collection: collection as 'areas', data: data as never }
  const file = { data: Buffer.from('x'), mimetype: 'text/plain', size: 1, name: `${canary}.txt` }
  const made = payload.create({ ...target, ...(collection === 'documents' ? { file } : {}) })
  return (await made).id
}

/** `A …` and `Z …`, so that sorting by what is closed would show. */
const pair = async (make: (letter: 'A' | 'Z') => Promise<string>): Promise<Pair> => [
  await make('A'),
  await make('Z'),
]

/** Closed documents for everybody but the office: unreleased, foreign, not attended. */
const plantClosed = async (payload: Payload, ground: Ground) => {
  const text = (letter: string) => `${letter} ${canary}`
  const minutes = await pair((letter) =>
    create(payload, 'minutes', {
      title: text(letter),
      place: canary,
      chair: canary,
      body: ground.body,
      date: letter === 'A' ? '2019-01-01' : '2020-01-01',
      state: 'draft',
      attendance: [{ actor: ground.foreignActor, persons: canary, role: 'present' }],
      agendaItems: [{ number: '1', title: canary }],
    }),
  )
  const resolutions = await pair((letter) =>
    create(payload, 'resolutions', {
      code: `${letter}-${canary}`,
      title: text(letter),
      text: canary,
      votesYes: canaryNumber,
      minutes: minutes[letter === 'A' ? 0 : 1],
    }),
  )
  const measures = await pair((letter) =>
    create(payload, 'measures', {
      code: `${letter}-${canary}`,
      title: text(letter),
      description: canary,
      ownerPerson: canary,
      owner: ground.foreignActor,
      status: 'idea',
      budget: [{ year: 2026, planned: canaryNumber, funding: canary }],
    }),
  )
  const documents = await pair((letter) =>
    create(payload, 'documents', { title: text(letter), kind: 'other' }),
  )
  const service = await create(payload, 'services', {
    title: canary,
    description: canary,
    contactName: canary,
    provider: ground.foreignActor,
    state: 'active',
  })
  await pair((letter) =>
    create(payload, 'seats', {
      body: ground.body,
      member: letter === 'A' ? ground.foreignActor : ground.body,
      persons: text(letter),
      deputyPersons: canary,
      decidedBy: resolutions[letter === 'A' ? 0 : 1],
    }),
  )
  const account = await create(payload, 'users', {
    name: canary,
    email: `${canary}@example.org`.toLowerCase(),
    password: 'Sommerregen-2026',
    role: 'planner',
  })
  return { minutes, resolutions, measures, documents, service, account }
}

/** Readable documents that point at closed ones, in pairs `A` and `Z`. */
export const plantSecrets = async (payload: Payload, ground: Ground) => {
  const closed = await plantClosed(payload, ground)
  const at = (letter: 'A' | 'Z') => (letter === 'A' ? 0 : 1)
  const indicator = await create(payload, 'indicators', {
    code: 'geheim',
    name: 'Indikator',
    kind: 'count',
    unit: 'Personen',
  })
  const cell = { indicator, area: ground.foreignArea }
  await create(payload, 'observations', {
    ...cell,
    period: '2019',
    status: 'measured',
    value: 2,
    note: secretNote,
  })
  await pair((letter) =>
    create(payload, 'topics', {
      code: `T-${letter}`,
      name: `Thema ${letter}`,
      state: 'adopted',
      originMinutes: closed.minutes[at(letter)],
    }),
  )
  const goals = await pair((letter) =>
    create(payload, 'goals', {
      code: `Z-${letter}`,
      title: `Ziel ${letter}`,
      decidedBy: closed.resolutions[at(letter)],
    }),
  )
  const measures = await pair((letter) =>
    create(payload, 'measures', {
      code: `M-${letter}`,
      title: `Maßnahme ${letter}`,
      owner: ground.foreignActor,
      status: 'idea',
      released: true,
      goals: [goals[at(letter)]],
      resolution: closed.resolutions[at(letter)],
    }),
  )
  await pair((letter) =>
    create(payload, 'interactions', {
      from: closed.measures[at(letter)],
      to: measures[at(letter)],
      strength: 1,
    }),
  )
  await payload.db.create({
    collection: 'editions',
    data: {
      title: 'Stand',
      asOf: '2026-01-01T00:00:00.000Z',
      state: 'released',
      releasedBy: closed.account,
      filename: canary,
      sha256: canary,
      model: { secret: canary },
      readersModel: { secret: canary },
    },
  })
  return { closed, indicator }
}
