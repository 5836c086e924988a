import { Types, type mongo } from 'mongoose'

import type { Step, StepContext } from '#database/mongodb/migrate'
import { berlinDay } from '#domain/german/germanDate'

import { carriedAreas, type ChangeRecord, type NamedArea } from '../../carryOver/areas.ts'
import { divisions, planDivisions } from '../../carryOver/divisions.ts'
import { kept, textOf, type Stored } from './documents.ts'

const dayOf = (date: unknown): string | null =>
  date instanceof Date ? date.toISOString().slice(0, 10) : null

const dateOf = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00.000Z`)

type Predecessor = { area: unknown; share?: number | null }

const toArea = (doc: Stored): NamedArea => ({
  id: String(doc._id),
  name: String(doc['name']),
  kind: String(doc['kind']),
  parent: textOf(doc['parent']),
  validFrom: dayOf(doc['validFrom']),
  validTo: dayOf(doc['validTo']),
  changeReason: (doc['changeReason'] as string | undefined) ?? null,
  predecessors: ((doc['predecessors'] ?? []) as Predecessor[]).map(({ area, share }) => ({
    area: String(area),
    share: share ?? null,
  })),
})

const toChange = ({ id, areas, effectiveOn, ...change }: ChangeRecord): mongo.Document => ({
  ...kept(),
  _id: new Types.ObjectId(id),
  ...change,
  effectiveOn: dateOf(effectiveOn),
  areas,
})

/** As `isDatabaseEmpty` asks: the first start fills such a database itself. */
const isEmpty = async ({ db, session }: StepContext): Promise<boolean> => {
  for (const name of ['users', 'areas', 'actors'])
    if (await db.collection(name).findOne({}, { session, projection: { _id: 1 } })) return false
  return true
}

const addDivisions = async ({ db, session }: StepContext) => {
  const collection = db.collection<Stored>('divisions')
  for (const { id, description, ...division } of divisions) {
    const told = description === null ? {} : { description }
    const change = { $setOnInsert: { ...kept(), ...division, ...told } }
    await collection.updateOne({ _id: id }, change, { session, upsert: true })
  }
}

const insert = async ({ db, session }: StepContext, name: string, docs: mongo.Document[]) => {
  if (docs.length > 0) await db.collection(name).insertMany(docs, { session })
}

const carry = async (context: StepContext) => {
  const { db, session } = context
  if (await isEmpty(context)) return
  await addDivisions(context)
  const settings = db.collection('globals')
  await settings.updateOne({ globalType: 'settings' }, { $set: { planDivisions } }, { session })
  const collection = db.collection<Stored>('areas')
  const before = await collection.find({}, { session, sort: { _id: 1 } }).toArray()
  const carried = carriedAreas(before.map(toArea), berlinDay(new Date()))
  const memberships = carried.memberships.map(({ id, validFrom, validTo, ...links }) => ({
    ...kept(),
    _id: new Types.ObjectId(id),
    ...links,
    validFrom: dateOf(validFrom),
    validTo: dateOf(validTo),
  }))
  const places = new Map(carried.areas.map(({ id, ...place }) => [id, place]))
  const after = before.map(({ _id, kind, changeReason, predecessors, ...doc }) => ({
    ...doc,
    _id: String(_id),
    ...places.get(String(_id)),
  }))
  await insert(context, 'area-memberships', memberships)
  await insert(context, 'area-changes', carried.changes.map(toChange))
  await collection.deleteMany({}, { session })
  if (after.length > 0) await collection.insertMany(after, { session })
}

/** Divisions, memberships and changes, and the areas themselves: all together or not at all. */
export const areas: Step = { name: 'areas', isAtomic: true, run: carry }
