import type { CollectionSlug } from 'payload'

import type { References } from './defineSeed.ts'
import { SeedDataError, type SeedPlace } from './SeedDataError.ts'

/** Ids of the entries seen so far, by collection and the name the data files use. */
export type KnownNames = Map<CollectionSlug, Map<string, string>>

/** Remembers an entry so that later ones can refer to it. */
export const learn = ({
  known,
  slug,
  name,
  id,
}: {
  known: KnownNames
  slug: CollectionSlug
  name: string | null
  id: string
}): void => {
  if (name === null) return
  const names = known.get(slug) ?? new Map<string, string>()
  known.set(slug, names.set(name, id))
}

/** Looks names up for the entry at `place`; a name nobody bears is that entry's mistake. */
export const referencesFor = (known: KnownNames, place: SeedPlace): References => {
  const one: References['one'] = (to, field, name) => {
    const id = known.get(to)?.get(name)
    if (id !== undefined) return id
    const reason = `„${name}“ steht nicht in ${to}.yaml oder erst weiter unten.`
    throw new SeedDataError([{ place: { ...place, field }, reason }])
  }
  return {
    one,
    maybe: (to, field, name) => (name === undefined ? undefined : one(to, field, name)),
    many: (to, field, names = []) => names.map((name) => one(to, field, name)),
    all: (to) => [...(known.get(to)?.values() ?? [])],
  }
}
