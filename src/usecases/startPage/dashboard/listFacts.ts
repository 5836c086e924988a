import type { PayloadRequest, Where } from 'payload'

import { inOwnAreas, type Own, ownedBy, ownServices, sharedWith } from '#domain/accounts/own'
import type { Person } from '#domain/accounts/person'
import { seesEverything } from '#domain/accounts/roles'
import type { DashboardEntry, DashboardFacts } from '#domain/startPage/dashboard'
import type { DueKind, MissingKind, RecentKind, StartPlan } from '#domain/accounts/startPlans'
import { readAvailability, readDatedMeasures, readEntries } from '#store/startPage/dashboardStore'

/** One more than a group shows, so that it can say there are more. */
const limit = 9
const newest = 4

type Input = {
  req: PayloadRequest
  person: Person
  plan: StartPlan
  /** ISO days. */
  horizon: string
  aYearAgo: string
}

type Reader = (input: Input) => Promise<DashboardEntry[]>

const openTask = { state: { in: ['open', 'inProgress'] } } satisfies Where

const nothing = { id: { in: [] } } satisfies Where

/** Whoever runs the planning looks at what is due anywhere; everyone else has to do their own. */
const todo = (person: Person, own: Own): Where => {
  if (seesEverything(person.role)) return {}
  return own(person) || nothing
}

const due: Record<Exclude<DueKind, 'measure'>, Reader> = {
  task: (input) =>
    readEntries({
      req: input.req,
      collection: 'tasks',
      where: {
        and: [openTask, { due: { less_than_equal: input.horizon } }, todo(input.person, ownedBy)],
      },
      sort: 'due',
      limit,
      day: 'due',
    }),
  delivery: ({ req, person, horizon }) =>
    readAvailability(
      { req, limit },
      { and: [{ nextDelivery: { less_than_equal: horizon } }, todo(person, inOwnAreas)] },
    ),
  service: ({ req, person, aYearAgo }) =>
    readEntries({
      req,
      collection: 'services',
      where: {
        and: [
          { state: { equals: 'active' } },
          { or: [{ confirmedAt: { less_than: aYearAgo } }, { confirmedAt: { exists: false } }] },
          todo(person, ownServices),
        ],
      },
      sort: 'confirmedAt',
      limit,
      day: null,
    }),
  editionDraft: ({ req }) =>
    readEntries({
      req,
      collection: 'editions',
      where: { state: { equals: 'draft' } },
      sort: 'asOf',
      limit,
      day: null,
    }),
}

const recent: Record<RecentKind, Reader> = {
  edition: ({ req }) =>
    readEntries({
      req,
      collection: 'editions',
      where: { state: { equals: 'released' } },
      sort: '-releasedAt',
      limit: newest,
      day: 'releasedAt',
    }),
  minutes: ({ req }) =>
    readEntries({
      req,
      collection: 'minutes',
      where: {},
      sort: '-date',
      limit: newest,
      day: 'date',
    }),
  resolution: ({ req }) =>
    readEntries({
      req,
      collection: 'resolutions',
      where: {},
      sort: '-decidedOn',
      limit: newest,
      day: 'decidedOn',
    }),
}

const openTasksWithout = (req: PayloadRequest, field: 'owner' | 'due') =>
  readEntries({
    req,
    collection: 'tasks',
    where: { and: [openTask, { [field]: { exists: false } }] },
    sort: 'code',
    limit,
    day: null,
  })

const missing: Partial<Record<MissingKind, Reader>> = {
  measureWithoutIndicator: ({ req }) =>
    readEntries({
      req,
      collection: 'measures',
      where: {
        status: { in: ['planned', 'running', 'delayed'] },
        indicators: { exists: false },
      },
      sort: 'code',
      limit,
      day: null,
    }),
  availability: ({ req, person }) =>
    readAvailability(
      { req, limit },
      { and: [{ status: { equals: 'toClarify' } }, todo(person, inOwnAreas)] },
    ),
  taskWithoutOwner: ({ req }) => openTasksWithout(req, 'owner'),
  taskWithoutDue: ({ req }) => openTasksWithout(req, 'due'),
}

/** Runs the readers a plan names, side by side. */
const readAll = async <Kind extends string>(
  input: Input,
  kinds: readonly Kind[],
  readers: Partial<Record<Kind, Reader>>,
): Promise<Partial<Record<Kind, DashboardEntry[]>>> => {
  const known = kinds.filter((kind) => readers[kind])
  const lists = await Promise.all(known.map(async (kind) => readers[kind]?.(input) ?? []))
  return Object.fromEntries(known.map((kind, at) => [kind, lists[at]])) as Partial<
    Record<Kind, DashboardEntry[]>
  >
}

/** Reads the lists of a start page, each limited, with the person's own rights. */
export const readListFacts = async (
  input: Input,
): Promise<Pick<DashboardFacts, 'due' | 'recent' | 'missing'>> => {
  const { req, plan, horizon } = input
  const ownMeasures = todo(input.person, sharedWith)
  const dueKinds = plan.due.filter((kind) => kind !== 'measure')
  const [dueLists, measure, recentLists, missingLists] = await Promise.all([
    readAll(input, dueKinds, due),
    plan.due.includes('measure')
      ? readDatedMeasures({ req, limit: 30 }, { horizon, where: ownMeasures })
      : [],
    readAll(input, plan.recent, recent),
    readAll(input, plan.missing, missing),
  ])
  return { due: { ...dueLists, measure }, recent: recentLists, missing: missingLists }
}
