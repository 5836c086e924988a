import type { Payload } from 'payload'

import { rebuildTask } from '#store/figures/jobs'

import { editPlaces } from './editPlaces.ts'
import { editValues } from './editValues.ts'
import { operations, pick, type Doing } from './operations.ts'
import type { Edit } from './steps.ts'
import { age, sex, type World } from './world.ts'

const recoded = [
  [age],
  [age, sex],
  [sex, age],
  [{ ...age, categories: [...age.categories, { code: '6-13', label: '6-13' }] }, sex],
]

/** Lets the server do what it was told to do later. */
export const work = async (payload: Payload, world: World): Promise<void> => {
  await payload.jobs.run({ where: { taskSlug: { equals: rebuildTask } }, silent: true })
  world.isPending = false
}

const editRules = async (doing: Doing, edit: Edit): Promise<void> => {
  const { payload, world } = doing
  const { change } = operations(doing)
  const rule = (data: object) =>
    change('indicators', pick(world.indicators, 'indicator' in edit ? edit.indicator : 0), data)
  switch (edit.do) {
    case 'kind': {
      const { kind, unit, factor, isShare } = edit
      await rule({ kind, unit, factor, isShare })
      return
    }
    case 'day':
      await rule({ measuring: edit.measuring, referenceDay: edit.referenceDay })
      return
    case 'order': {
      const wanted = new Set(edit.divisions.map((at) => pick(world.divisions, at)))
      await rule({ divisionOrder: [...wanted] })
      return
    }
    case 'periodKind':
      await rule({ periodKind: edit.periodKind })
      return
    case 'breakDown':
      await rule({
        breakdown: edit.breakdown === null ? null : pick(world.breakdowns, edit.breakdown),
      })
      return
    case 'recode': {
      const dimensions = pick(recoded, edit.form)
      await change('breakdowns', pick(world.breakdowns, edit.breakdown), { dimensions })
      return
    }
    case 'protect': {
      const { minCases, protectionMethod } = edit
      await change('data-sources', pick(world.sources, edit.source), { minCases, protectionMethod })
      return
    }
    case 'source':
      await rule({ source: edit.source === null ? null : pick(world.sources, edit.source) })
      return
    default:
      await work(payload, world)
  }
}

/** Does one edit through Payload's operations, as the rest of the product would. */
export const take = async (doing: Doing, edit: Edit): Promise<void> => {
  if (await editValues(doing, edit)) return
  if (await editPlaces(doing, edit)) return
  await editRules(doing, edit)
}
