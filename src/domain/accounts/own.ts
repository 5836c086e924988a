import type { Person } from './person.ts'

type Test = { equals: string } | { in: string[] } | { contains: string }

/** Paths of fields and their tests, as the rules of access and the stores take them. */
type Condition = Record<string, Test>

/** A query that finds a person's own records; false where nothing can be theirs. */
export type Own = (person: Person) => Condition | { or: Condition[] } | false

const anyOf = (conditions: Condition[]) => conditions.length > 0 && { or: conditions }

/** Areas of a person and everything below them: `path` is `/county/municipality/`. */
export const ownAreas: Own = ({ areas }) =>
  anyOf(areas.map((id) => ({ path: { contains: `/${id}/` } })))

/** Documents whose `area` is one of the person's own, or below. */
export const inOwnAreas: Own = ({ areas }) =>
  anyOf(areas.map((id) => ({ 'area.path': { contains: `/${id}/` } })))

/** The person's actor and the actors directly below it. */
export const ownProviders: Own = ({ actor }) =>
  actor !== null && anyOf([{ id: { equals: actor } }, { parent: { equals: actor } }])

/** Services of the person's actor and of the actors directly below it. */
export const ownServices: Own = ({ actor }) =>
  actor !== null &&
  anyOf([{ provider: { equals: actor } }, { 'provider.parent': { equals: actor } }])

/** Measures and tasks the person's actor answers for. */
export const ownedBy: Own = ({ actor }) => actor !== null && { owner: { equals: actor } }

/** Measures the person's actor answers for or takes part in. */
export const sharedWith: Own = ({ actor }) =>
  actor !== null && anyOf([{ owner: { equals: actor } }, { partners: { in: [actor] } }])
