import type { Step, StepContext } from '#database/mongodb/migrate'

import {
  carriedIndicators,
  type IndicatorCount,
  type OldIndicator,
} from '../../carryOver/indicators.ts'
import type { Stored } from './documents.ts'

const toIndicator = (doc: Stored): OldIndicator => ({
  id: String(doc._id),
  kind: String(doc['kind']),
  unit: String(doc['unit']),
  factor: Number(doc['factor']),
})

type Group = { _id: { indicator: unknown; period: string }; observations: number }

const countObservations = async ({ db, session }: StepContext): Promise<IndicatorCount[]> => {
  const key = { indicator: '$indicator', period: '$period' }
  const groups = await db
    .collection('observations')
    .aggregate<Group>([{ $group: { _id: key, observations: { $sum: 1 } } }], { session })
    .toArray()
  return groups.map(({ _id, observations }) => ({
    indicator: String(_id.indicator),
    period: _id.period,
    observations,
  }))
}

const carry = async (context: StepContext) => {
  const { db, session } = context
  const collection = db.collection<Stored>('indicators')
  const before = await collection.find({}, { session, sort: { _id: 1 } }).toArray()
  if (before.length === 0) return
  const counts = await countObservations(context)
  const carried = carriedIndicators(before.map(toIndicator), counts)
  const rules = new Map(carried.map(({ id, ...rule }) => [id, rule]))
  const after = before.map(({ _id, ...doc }) => ({
    ...doc,
    _id: String(_id),
    ...rules.get(String(_id)),
    measuring: 'stock',
    figuresPending: true,
  }))
  await collection.deleteMany({}, { session })
  await collection.insertMany(after, { session })
}

export const indicators: Step = { name: 'indicators', isAtomic: true, run: carry }
