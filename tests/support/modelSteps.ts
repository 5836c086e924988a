import fc from 'fast-check'
import type { Payload } from 'payload'

import { change, make, makeArea } from '#tests/support/records'

import type { World } from './modelWorld.ts'

/** One edit as a person, an import or a script could make it; positions are taken modulo. */
export type Step =
  | { do: 'save'; indicator: number; area: number; period: number; numbers: Numbers }
  | { do: 'edit'; at: number; numbers: Numbers }
  | { do: 'move'; at: number; area: number; period: number }
  | { do: 'delete'; at: number }
  | { do: 'editAll'; indicator: number; period: number; numbers: Numbers }
  | { do: 'moveAll'; indicator: number; area: number; period: number }
  | { do: 'deleteAll'; indicator: number; area: number }
  | { do: 'hang'; area: number; parent: number }
  | { do: 'rekind'; area: number; kind: string }
  | { do: 'limit'; area: number; validTo: string | null }
  | { do: 'limitAll'; parent: number; validTo: string | null }
  | { do: 'found'; parent: number }
  | { do: 'dissolve'; area: number }
  | { do: 'rule'; indicator: number; kind: string; factor: number; isShare: boolean }
  | { do: 'protect'; minCases: number; protectionMethod: string }
  | { do: 'unsource'; indicator: number; isKept: boolean }

type Numbers = {
  status: string
  value: number | null
  numerator: number | null
  denominator: number | null
  unassignedCases: number | null
}

const position = fc.nat(20)
const missing = { value: null, numerator: null, denominator: null, unassignedCases: null }
const numbers: fc.Arbitrary<Numbers> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      status: fc.constantFrom('measured', 'estimated'),
      value: fc.nat(9),
      numerator: fc.nat(9),
      denominator: fc.integer({ min: 9, max: 30 }),
      unassignedCases: fc.option(fc.nat(5)),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ status: 'notAvailable', ...missing }) },
  { weight: 1, arbitrary: fc.constant({ status: 'measured', ...missing, unassignedCases: 4 }) },
)
const areaKind = fc.constantFrom('neighbourhood', 'schoolDistrict', 'electoralDistrict')
const day = fc.constantFrom('2019-12-31', '2020-12-31', null)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('save'),
      indicator: position,
      area: position,
      period: position,
      numbers,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit'), at: position, numbers }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('move'),
      at: position,
      area: position,
      period: position,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete'), at: position }) },
  fc.record({ do: fc.constant('editAll'), indicator: position, period: position, numbers }),
  fc.record({
    do: fc.constant('moveAll'),
    indicator: position,
    area: position,
    period: position,
  }),
  fc.record({ do: fc.constant('deleteAll'), indicator: position, area: position }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('hang'), area: position, parent: position }),
  },
  fc.record({ do: fc.constant('rekind'), area: position, kind: areaKind }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('limit'), area: position, validTo: day }) },
  fc.record({ do: fc.constant('limitAll'), parent: position, validTo: day }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('found'), parent: position }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('dissolve'), area: position }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('rule'),
      indicator: position,
      kind: fc.constantFrom('count', 'rate', 'mean', 'none'),
      factor: fc.constantFrom(1, 100),
      isShare: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('protect'),
      minCases: fc.constantFrom(1, 3, 6),
      protectionMethod: fc.constantFrom('suppression', 'none'),
    }),
  },
  fc.record({ do: fc.constant('unsource'), indicator: position, isKept: fc.boolean() }),
) as fc.Arbitrary<Step>

export const steps = fc.array(step, { minLength: 4, maxLength: 24 })

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!

/** The observations of this world, in a lasting order. */
const observationsOf = async (payload: Payload, world: World) => {
  const { docs } = await payload.find({
    collection: 'observations',
    where: { indicator: { in: world.indicators } },
    pagination: false,
    depth: 0,
    sort: 'createdAt',
  })
  return docs.map(({ id }) => id)
}

/** Does one step through Payload's operations, as the rest of the product would. */
export const take = async (payload: Payload, world: World, next: Step): Promise<void> => {
  const indicator = 'indicator' in next ? pick(world.indicators, next.indicator) : ''
  const area = 'area' in next ? pick(world.areas, next.area) : ''
  const parent = 'parent' in next ? pick(world.areas, next.parent) : ''
  const period = 'period' in next ? pick(world.periods, next.period) : ''
  const editArea = (data: object) =>
    change(payload, { collection: 'areas', id: area, data: { ...data } })
  const update = (collection: string, where: object, data: object) =>
    payload.update({ collection, where, data, depth: 0 } as never)
  switch (next.do) {
    case 'save':
      await make(payload, 'observations', { indicator, area, period, ...next.numbers })
      return
    case 'edit':
    case 'move':
    case 'delete': {
      const ids = await observationsOf(payload, world)
      if (ids.length === 0) return
      const id = pick(ids, next.at)
      const data = next.do === 'edit' ? next.numbers : { area, period }
      if (next.do === 'delete') await payload.delete({ collection: 'observations', id })
      else await change(payload, { collection: 'observations', id, data })
      return
    }
    case 'editAll': {
      const where = { indicator: { equals: indicator }, period: { equals: period } }
      await update('observations', where, next.numbers)
      return
    }
    case 'moveAll': {
      const where = { indicator: { equals: indicator }, area: { equals: area } }
      await update('observations', where, { period })
      return
    }
    case 'deleteAll': {
      const where = { indicator: { equals: indicator }, area: { equals: area } }
      await payload.delete({ collection: 'observations', where })
      return
    }
    case 'hang':
      await editArea({ parent })
      return
    case 'rekind':
      await editArea({ kind: next.kind })
      return
    case 'limit':
      await editArea({ validTo: next.validTo })
      return
    case 'limitAll':
      await update('areas', { parent: { equals: parent } }, { validTo: next.validTo })
      return
    case 'found':
      world.areas.push((await makeArea(payload, 'Neu', { parent, kind: 'neighbourhood' })).id)
      return
    case 'dissolve': {
      // The youngest first: they are the ones nothing hangs on yet.
      const youngest = pick(world.areas.slice(-2), next.area)
      await payload.delete({ collection: 'areas', id: youngest })
      world.areas.splice(world.areas.indexOf(youngest), 1)
      return
    }
    case 'rule': {
      const { kind, factor, isShare } = next
      const data = { kind, factor, isShare }
      await change(payload, { collection: 'indicators', id: indicator, data })
      return
    }
    case 'protect': {
      const { minCases, protectionMethod } = next
      const data = { minCases, protectionMethod }
      await change(payload, { collection: 'data-sources', id: world.source, data })
      return
    }
    case 'unsource': {
      const data = { source: next.isKept ? world.source : null }
      await change(payload, { collection: 'indicators', id: indicator, data })
    }
  }
}
