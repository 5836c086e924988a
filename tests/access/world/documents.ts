import type { Payload } from 'payload'

import { password, type Ground, type ScopedRole } from './people.ts'

type Data = Record<string, unknown>

/** What a kind of document means differs by who asks: `own` is the asker's own. */
export type Asked = { kind: string; ground: Ground; scope: ScopedRole; count: number }

const note = { data: Buffer.from('Anlage'), mimetype: 'text/plain', size: 6 }

const areaOf = ({ kind, ground }: Asked): string =>
  kind === 'ownArea' || kind === 'belowOwnArea' || kind === 'foreignArea'
    ? ground[kind]
    : ground.county

const actorOf = ({ kind, ground, scope }: Asked): string => {
  if (kind === 'own') return ground.actor[scope]
  return kind === 'ofChild' ? ground.child[scope] : ground.foreignActor
}

const create = async (payload: Payload, collection: string, data: Data) =>
  (await payload.create({ collection: collection as 'areas', data: data as never })).id

const indicator = (payload: Payload, count: number) =>
  create(payload, 'indicators', {
    code: `I${count}`,
    name: `Indikator ${count}`,
    kind: 'count',
    unit: 'Personen',
    factor: 1,
    decimals: 0,
  })

const measure = (payload: Payload, asked: Asked, count: string) =>
  create(payload, 'measures', { ...measureData(asked), code: `M-${count}` })

const measureData = (asked: Asked) => ({
  code: `M-${asked.count}`,
  title: `Vorhaben ${asked.count}`,
  status: 'planned',
  owner: actorOf(asked),
  partners: asked.kind === 'partner' ? [asked.ground.actor[asked.scope]] : [],
  released: asked.kind === 'released',
})

/** The day of the meeting number `count`, moved by some days. */
const dayOf = (count: number, moved = 0) => new Date(Date.UTC(2000, 0, 2 * count + moved))

/** A seat of the asker for one day: that of the meeting, or the day after it. */
const takeSeat = (payload: Payload, { kind, ground, scope, count }: Asked) => {
  const day = dayOf(count, kind === 'notAttended' ? 1 : 0).toISOString()
  const seat = { body: ground.body, member: ground.actor[scope], since: day, until: day }
  return create(payload, 'seats', seat)
}

const minutesData = async (payload: Payload, asked: Asked) => {
  const { kind, ground, scope, count } = asked
  if (['seated', 'unreleased', 'notAttended'].includes(kind)) await takeSeat(payload, asked)
  const isListed = kind === 'attended' || kind === 'unreleased'
  return {
    title: `Sitzung ${count}`,
    body: ground.body,
    date: dayOf(count).toISOString(),
    state: 'final',
    released: ['attended', 'seated', 'notAttended'].includes(kind),
    attendance: [
      { actor: ground.foreignActor, role: 'present' },
      ...(isListed ? [{ actor: ground.actor[scope], role: 'present' }] : []),
    ],
  }
}

const cell = async (payload: Payload, asked: Asked) => ({
  indicator: await indicator(payload, asked.count),
  area: areaOf(asked),
  period: '2021',
})

const source = (payload: Payload, count: number) =>
  create(payload, 'data-sources', { code: `Q${count}`, name: `Quelle ${count}` })

/** Collection → data of a new document of the asked kind; what it needs is created on the way. */
export const dataOf: Record<string, (payload: Payload, asked: Asked) => Promise<Data> | Data> = {
  users: (_, { count }) => ({
    name: `Konto ${count}`,
    email: `konto${count}@example.org`,
    password,
    role: 'council',
  }),
  actors: (_, { count }) => ({ name: `Akteur ${count}`, kind: 'other' }),
  areas: (_, { count, ground }) => ({
    name: `Sozialraum ${count}`,
    key: `S-${count}`,
    division: 'neighbourhood',
    parent: ground.ownArea,
  }),
  divisions: (_, { count }) => ({
    name: `Einteilung ${count}`,
    areaName: 'Raum',
    code: `E${count}`,
    rank: 50,
  }),
  breakdowns: (_, { count }) => ({
    code: `AG${count}`,
    name: `Aufgliederung ${count}`,
    dimensions: [{ key: 'a', label: 'Alter', categories: [{ code: 'u', label: 'unter 18' }] }],
  }),
  quantities: (_, { count }) => ({ code: `ME${count}`, name: `Merkmal ${count}` }),
  'area-changes': (_, { count }) => ({
    title: `Wechsel ${count}`,
    kind: 'name',
    reason: 'Neuordnung',
  }),
  'area-memberships': async (payload, { count, ground }) => ({
    child: await create(payload, 'areas', {
      name: `Raum ${count}`,
      key: `Z-${count}`,
      division: 'neighbourhood',
    }),
    parent: ground.ownArea,
    division: 'neighbourhood',
  }),
  'data-sources': (_, { count }) => ({ code: `Q${count}`, name: `Quelle ${count}` }),
  'data-availability': async (payload, asked) => ({
    source: await source(payload, asked.count),
    area: areaOf(asked),
    status: 'toClarify',
  }),
  indicators: (_, { count }) => ({
    code: `I${count}`,
    name: `Indikator ${count}`,
    kind: 'count',
    unit: 'Personen',
  }),
  observations: async (payload, asked) => ({
    ...(await cell(payload, asked)),
    status: 'measured',
    value: 40,
  }),
  figures: async (payload, asked) => ({
    ...(await cell(payload, asked)),
    state: 'published',
    basis: 'measured',
    category: 'total',
    status: 'measured',
    value: 40,
    coverage: 1,
  }),
  'action-fields': (_, { count }) => ({ code: `F${count}`, name: `Themenfeld ${count}` }),
  topics: (_, { count }) => ({ code: `T${count}`, name: `Thema ${count}`, state: 'adopted' }),
  goals: (_, { count }) => ({ code: `Z${count}`, title: `Ziel ${count}` }),
  measures: (_, asked) => measureData(asked),
  interactions: async (payload, asked) => ({
    from: await measure(payload, asked, `${asked.count}-A`),
    to: await measure(payload, asked, `${asked.count}-B`),
    strength: 1,
  }),
  services: (_, asked) => ({
    title: `Beratung ${asked.count}`,
    provider: actorOf(asked),
    state: 'active',
    released: asked.kind === 'released',
  }),
  minutes: (payload, asked) => minutesData(payload, asked),
  resolutions: async (payload, asked) => ({
    code: `B-${asked.count}`,
    title: `Beschluss ${asked.count}`,
    text: 'Es bestand Einvernehmen.',
    minutes: await create(payload, 'minutes', await minutesData(payload, asked)),
  }),
  tasks: async (payload, asked) => ({
    code: `A-${asked.count}`,
    title: `Auftrag ${asked.count}`,
    owner: actorOf(asked),
    state: 'open',
    minutes: await create(payload, 'minutes', await minutesData(payload, asked)),
  }),
  seats: async (payload, { ground, count }) => ({
    body: ground.foreignActor,
    member: await create(payload, 'actors', { name: `Mitglied ${count}`, kind: 'other' }),
  }),
  editions: (_, { count, kind }) => ({
    title: `Masterplan ${count}`,
    asOf: '2026-01-01',
    state: kind === 'released' ? 'released' : 'draft',
  }),
  documents: (_, { count, kind }) => ({
    title: `Anlage ${count}`,
    kind: 'other',
    released: kind === 'released',
  }),
}

/** Collection → a text field an allowed update may change. */
export const textField: Record<string, string> = {
  users: 'name',
  actors: 'notes',
  areas: 'note',
  divisions: 'description',
  'area-memberships': 'reason',
  'area-changes': 'reason',
  breakdowns: 'description',
  quantities: 'description',
  'data-sources': 'description',
  'data-availability': 'note',
  indicators: 'interpretation',
  observations: 'note',
  figures: 'period',
  'action-fields': 'description',
  topics: 'description',
  goals: 'description',
  measures: 'description',
  interactions: 'mechanism',
  services: 'description',
  minutes: 'place',
  resolutions: 'text',
  tasks: 'description',
  seats: 'note',
  editions: 'note',
  documents: 'title',
}

/** The file of a new upload. */
export const fileOf = (collection: string, count: number) =>
  collection === 'documents' ? { ...note, name: `anlage-${count}.txt` } : undefined
