import type { Field, Fields } from '#domain/masterplan/fieldKinds'
import type { HeldList } from '#domain/masterplan/heldBack'
import { planLists } from '#domain/masterplan/planFields'
import type { MasterplanData, PlanRecord } from '#domain/masterplan/types'

import { masterplanData } from './masterplanData.ts'

export const closedId = (list: HeldList) => `closed-${list}`

/** A text, a number and a day that no other record has, for each list. */
export const canaryOf = (list: HeldList) => {
  const at = ['measures', 'minutes', 'resolutions', 'tasks'].indexOf(list)
  return { text: `Kanarienvogel-${list}`, number: 4_242_420 + at, day: `1987-06-0${at + 1}` }
}

/** The ways in which a workbook could show one of them. */
export const tracesOf = (list: HeldList): string[] => {
  const { text, number, day } = canaryOf(list)
  return [
    text,
    String(number),
    number.toLocaleString('de-DE'),
    day,
    day.split('-').reverse().join('.'),
    closedId(list),
  ]
}

const planted = (fields: Fields, list: HeldList): Record<string, unknown> => {
  const { text, number, day } = canaryOf(list)
  const valueOf = ({ kind, values, fields: within }: Field): unknown => {
    if (kind === 'text') return values?.[0] ?? text
    if (kind === 'rows' && within) return [planted(within, list)]
    const plain = { number, day, flag: false, link: null, links: [], paragraphs: [text], rows: [] }
    return plain[kind]
  }
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]))
}

/** An unreleased record with a canary in every field. */
const closed = <List extends HeldList>(list: List, links: Partial<PlanRecord<List>> = {}) =>
  ({
    id: closedId(list),
    ...planted(planLists[list], list),
    ...links,
  }) as PlanRecord<List>

/**
 * Released data with one unreleased record of each kind, and open records that point at them in
 * every way there is.
 */
export const dataWithCanaries = (): { data: MasterplanData; open: MasterplanData } => {
  const base = masterplanData()
  const open: MasterplanData = {
    ...base,
    measures: base.measures.map((measure, at) => ({
      ...measure,
      released: true,
      resolution: at === 0 ? closedId('resolutions') : measure.resolution,
    })),
    minutes: base.minutes.map((one) => ({ ...one, released: true })),
    topics: base.topics.map((topic, at) => ({
      ...topic,
      originMinutes: at % 2 === 0 ? topic.originMinutes : closedId('minutes'),
    })),
    goals: base.goals.map((goal) => ({ ...goal, decidedBy: closedId('resolutions') })),
    tasks: base.tasks.map((task) => ({ ...task, resolution: closedId('resolutions') })),
  }
  const ofMinutes = { minutes: closedId('minutes') }
  const measure = { resolution: closedId('resolutions'), goals: ['g0'], actionFields: ['f0'] }
  const task = { ...ofMinutes, resolution: closedId('resolutions'), owner: 'a0' }
  const data = {
    ...open,
    measures: [...open.measures, closed('measures', { ...measure, owner: 'a0', areas: ['m0'] })],
    minutes: [...open.minutes, closed('minutes', { body: 'a3' })],
    resolutions: [...open.resolutions, closed('resolutions', ofMinutes)],
    tasks: [
      ...open.tasks,
      closed('tasks', task),
      { ...closed('tasks'), id: 'ownerless', code: 'A-ownerless' },
    ],
  }
  return { data, open }
}
