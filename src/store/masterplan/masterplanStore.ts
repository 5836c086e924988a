import type { CollectionSlug, GlobalSlug } from 'payload'

import type { Fields } from '#domain/masterplan/fieldKinds'
import { planGlobals, planLists } from '#domain/masterplan/planFields'
import { areasWithFigures } from '#domain/masterplan/areaOrder'
import type {
  ListKey,
  MasterplanData,
  PlanFigure,
  PlanGlobals,
  PlanLists,
} from '#domain/masterplan/types'
import { readAll, type Reader } from '#store/records/readAll'
import { readOpenRows } from '#store/records/readOpenRows'

import { plainFields } from './plainFields.ts'

type GlobalKey = keyof typeof planGlobals
type Doc = { id: string; [name: string]: unknown }

/** Where the lists of the Masterplan are stored. */
export const planCollections = {
  actors: 'actors',
  areas: 'areas',
  divisions: 'divisions',
  actionFields: 'action-fields',
  topics: 'topics',
  goals: 'goals',
  measures: 'measures',
  indicators: 'indicators',
  dataSources: 'data-sources',
  availability: 'data-availability',
  minutes: 'minutes',
  resolutions: 'resolutions',
  tasks: 'tasks',
} as const satisfies Record<ListKey, CollectionSlug>

export const planGlobalSlugs = {
  settings: 'settings',
  mission: 'mission-statement',
} as const satisfies Record<GlobalKey, GlobalSlug>

/** Flat: read past Payload, in one query each, where the reader may see all of it. */
const isFlat = (key: ListKey): boolean => key === 'areas' || key === 'divisions'

const readDocs = async (reader: Reader, key: ListKey): Promise<Doc[]> => {
  const names = Object.keys(planLists[key])
  const collection = planCollections[key]
  if (isFlat(key)) return readOpenRows(reader, { collection, where: {}, fields: names })
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  return (await readAll(reader, collection, select)) as unknown as Doc[]
}

const readList = async (reader: Reader, key: ListKey): Promise<unknown[]> => {
  const fields: Fields = planLists[key]
  const docs = await readDocs(reader, key)
  return docs.map((doc) => ({
    id: doc.id,
    ...plainFields(fields, doc, `${planCollections[key]} ${doc.id}`),
  }))
}

const readGlobal = async ({ req, overrideAccess }: Reader, key: GlobalKey): Promise<unknown> => {
  const slug = planGlobalSlugs[key]
  const stored = await req.payload.findGlobal({ slug, depth: 0, req, overrideAccess })
  return plainFields(planGlobals[key], stored, slug)
}

/** One after the other, for they may share one transaction. */
const inTurn = async <Key extends string>(
  source: Readonly<Record<Key, unknown>>,
  read: (key: Key) => Promise<unknown>,
): Promise<Record<Key, unknown>> => {
  const found: [string, unknown][] = []
  for (const key of Object.keys(source) as Key[]) found.push([key, await read(key)])
  return Object.fromEntries(found) as Record<Key, unknown>
}

const figureFields = [
  'indicator',
  'period',
  'area',
  'state',
  'value',
  'numerator',
  'denominator',
  'basis',
  'status',
  'coverage',
  'delivered',
  'expected',
  'difference',
  'unassignedCases',
] as const

const readFigures = (reader: Reader, areas: string[]): Promise<PlanFigure[]> =>
  readOpenRows<PlanFigure>(reader, {
    collection: 'figures',
    where: { category: 'total', area: areas },
    fields: figureFields,
  })

/** Everything the Masterplan shows, as the reader may see it: sixteen queries whatever the size. */
export const loadMasterplan = async (
  reader: Reader,
  edition: MasterplanData['edition'],
): Promise<MasterplanData> => {
  const globals = (await inTurn(planGlobals, (key) => readGlobal(reader, key))) as PlanGlobals
  const lists = (await inTurn(planLists, (key) => readList(reader, key))) as PlanLists
  const records = { edition, ...globals, ...lists }
  return { ...records, figures: await readFigures(reader, areasWithFigures(records)) }
}
