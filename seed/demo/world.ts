import type { CollectionSlug } from 'payload'

import type { Municipality } from './municipalities.ts'
import { type Neighbourhood, neighbourhoodsOf } from './neighbourhoods.ts'

/** What exists when a step of the demo begins. */
export type World = {
  municipalities: Municipality[]
  neighbourhoods: Neighbourhood[]
  /** @throws Error when no record of that natural key was learnt */
  id: (slug: CollectionSlug, key: string) => string
  /** Natural keys learnt so far, in the order they were learnt. */
  keys: (slug: CollectionSlug) => string[]
  learn: (slug: CollectionSlug, key: string, id: string) => void
}

export const createWorld = (municipalities: Municipality[]): World => {
  const known = new Map<CollectionSlug, Map<string, string>>()
  return {
    municipalities,
    neighbourhoods: neighbourhoodsOf(municipalities),
    id: (slug, key) => {
      const id = known.get(slug)?.get(key)
      if (id === undefined) throw new Error(`The demo needs ${slug} "${key}", which is not there.`)
      return id
    },
    keys: (slug) => [...(known.get(slug)?.keys() ?? [])],
    learn: (slug, key, id) => {
      known.set(slug, (known.get(slug) ?? new Map<string, string>()).set(key, id))
    },
  }
}

/** A record of the demo before it is saved. */
export type DemoRow = Record<string, unknown>

/** One collection of the demo. The first key field names a row to the steps that follow. */
export type DemoStep = {
  slug: CollectionSlug
  label: string
  keyFields: readonly [string, ...string[]]
  rows: (world: World) => DemoRow[]
}

/** Marks every text of the demo; nobody may take an example for a fact. */
export const demoNote = 'Beispieldaten (synthetisch), kein Sachverhalt des Rhein-Sieg-Kreises.'
