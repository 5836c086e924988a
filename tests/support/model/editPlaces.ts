import { fresh } from '#tests/support/records'

import { idsOf, operations, pick, type Doing } from './operations.ts'
import type { Edit } from './steps.ts'

/** Edits of areas, memberships and divisions; false where it is something else that is edited. */
export const editPlaces = async (doing: Doing, edit: Edit): Promise<boolean> => {
  const { payload, world } = doing
  const { create, change, changeAll, remove, removeAll } = operations(doing)
  const area = 'area' in edit ? pick(world.areas, edit.area) : ''
  const parent = 'parent' in edit ? pick(world.areas, edit.parent) : ''
  const division = 'division' in edit ? pick(world.divisions, edit.division) : ''
  const membership = async (at: number) => {
    const ids = await idsOf(payload, 'area-memberships', { child: { in: world.areas } })
    return ids.length > 0 ? pick(ids, at) : null
  }
  const rewrite = async (at: number, data: object) => {
    const id = await membership(at)
    if (id) await change('area-memberships', id, data)
  }
  switch (edit.do) {
    case 'join': {
      const { validFrom, validTo } = edit
      const link = { child: area, parent, division, validFrom, validTo, reason: 'Neuordnung' }
      await create('area-memberships', link)
      return true
    }
    case 'hang':
      await rewrite(edit.at, { parent })
      return true
    case 'span':
      await rewrite(edit.at, { validFrom: edit.validFrom, validTo: edit.validTo })
      return true
    case 'divide':
      await rewrite(edit.at, { division })
      return true
    case 'leave': {
      const id = await membership(edit.at)
      if (id) await remove('area-memberships', id)
      return true
    }
    case 'found': {
      const { population, from } = edit
      const data = { name: 'Neu', key: fresh('k'), parent, division, population, validFrom: from }
      world.areas.push(await create('areas', data))
      return true
    }
    case 'limit':
      await change('areas', area, { validFrom: edit.validFrom, validTo: edit.validTo })
      return true
    case 'limitAll': {
      const where = { id: { in: world.areas }, division: { equals: division } }
      await changeAll('areas', where, { validTo: edit.validTo })
      return true
    }
    case 'dissolve': {
      await removeAll('area-memberships', { child: { equals: area } })
      await remove('areas', area)
      return true
    }
    case 'people':
      await change('areas', area, { population: edit.population })
      return true
    case 'areaChange': {
      const shares = [{ from: area, to: pick(world.areas, edit.to), share: 50 }]
      const data = { title: 'Teilung', kind: 'split', effectiveOn: '2020-01-01', reason: 'Gesetz' }
      await create('area-changes', { ...data, shares })
      return true
    }
    case 'division': {
      const { rank, isPartition } = edit
      world.isPending = true
      await change('divisions', division, { rank, isPartition })
      return true
    }
    default:
      return false
  }
}
