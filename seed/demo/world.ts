import type { CollectionSlug } from 'payload'

import { type KnownNames, learn } from '../references.ts'
import type { Municipality } from './municipalities.ts'
import { type Neighbourhood, neighbourhoodsOf } from './people.ts'

/** What exists when a step of the demo begins. */
export type World = {
  municipalities: Municipality[]
  neighbourhoods: Neighbourhood[]
  /** @throws Error when no record of that natural key was learnt */
  id: (slug: CollectionSlug, key: string) => string
  learn: (slug: CollectionSlug, key: string, id: string) => void
}

/** Begins with what the report brought; `known` grows as the demo does. */
export const createWorld = (known: KnownNames, municipalities: Municipality[]): World => {
  return {
    municipalities,
    neighbourhoods: neighbourhoodsOf(municipalities),
    id: (slug, key) => {
      const id = known.get(slug)?.get(key)
      if (id === undefined) throw new Error(`The demo needs ${slug} "${key}", which is not there.`)
      return id
    },
    learn: (slug, name, id) => learn({ known, slug, name, id }),
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
