import type { Payload } from 'payload'

import { importObservations } from '#usecases/figures/importObservations'

import { idsOf, operations, pick, type Doing } from './operations.ts'
import type { Edit, Numbers } from './steps.ts'
import { categories } from './world.ts'

/** Numbers as a form of this kind of indicator would have them. */
const shaped = ({ form, status, ...given }: Numbers, kind: string) => {
  const nothing = {
    value: null,
    numerator: null,
    denominator: null,
    unassignedCases: null,
    unassignedBase: null,
  }
  if (form === 'missing') return { ...nothing, status: 'notAvailable' }
  const { value, numerator, denominator, unassignedCases, unassignedBase } = given
  const rest = { unassignedCases, unassignedBase }
  if (form === 'unassigned') return { ...nothing, ...rest, status }
  if (kind === 'rate' && form === 'full')
    return { status, value: null, numerator: denominator && numerator, denominator, ...rest }
  const hasBase = kind !== 'rate' && form === 'full'
  return { status, value, numerator: null, denominator: hasBase ? denominator : null, ...rest }
}

const kindOf = async (payload: Payload, id: string): Promise<string> =>
  (await payload.findByID({ collection: 'indicators', id, depth: 0, select: { kind: true } })).kind

/** Edits of observations; false where it is something else that is edited. */
export const editValues = async (doing: Doing, edit: Edit): Promise<boolean> => {
  const { payload, world } = doing
  const { create, change, changeAll, remove, removeAll } = operations(doing)
  const at = 'indicator' in edit ? edit.indicator % world.indicators.length : 0
  const indicator = world.indicators[at]!
  const cellOf = (one: { area: number; period: number; category: number }, periods = at) => ({
    area: pick(world.areas, one.area),
    period: pick(world.periods[periods % 3]!, one.period),
    category: pick(categories, one.category),
  })
  const slice = (period: number) => ({
    indicator: { equals: indicator },
    period: { equals: pick(world.periods[at]!, period) },
  })
  const own = { indicator: { in: world.indicators } }
  const numbersOf = async (numbers: Numbers, id = indicator) =>
    shaped(numbers, await kindOf(payload, id))
  switch (edit.do) {
    case 'save': {
      const cell = cellOf(edit, edit.isForeign ? at + 1 : at)
      await create('observations', { indicator, ...cell, ...(await numbersOf(edit.numbers)) })
      return true
    }
    case 'edit':
    case 'move':
    case 'delete': {
      const ids = await idsOf(payload, 'observations', own)
      if (ids.length === 0) return true
      const id = pick(ids, edit.at)
      if (edit.do === 'delete') await remove('observations', id)
      else {
        const found = await payload.findByID({ collection: 'observations', id, depth: 0 })
        const of = String(found.indicator)
        const data =
          edit.do === 'edit'
            ? await numbersOf(edit.numbers, of)
            : cellOf(edit, world.indicators.indexOf(of))
        await change('observations', id, data)
      }
      return true
    }
    case 'editAll':
      await changeAll('observations', slice(edit.period), await numbersOf(edit.numbers))
      return true
    case 'moveAll': {
      const where = {
        indicator: { equals: indicator },
        area: { equals: pick(world.areas, edit.area) },
      }
      await changeAll('observations', where, { period: pick(world.periods[at]!, edit.period) })
      return true
    }
    case 'deleteAll':
      await removeAll('observations', slice(edit.period))
      return true
    case 'import': {
      const { req } = doing
      if (!req) throw new Error('An import needs a transaction.')
      const kind = await kindOf(payload, indicator)
      const rows = edit.rows.map(({ numbers, ...one }) => ({
        indicator,
        ...cellOf(one),
        ...shaped(numbers, kind),
      }))
      await importObservations({ req, rows: rows as never })
      return true
    }
    default:
      return false
  }
}
