import { formatGermanNumber } from '#domain/german/germanNumber'
import { date, lines, signs, text } from '../cells.ts'
import type { Context, Records } from '../context.ts'
import type { Id } from '../fieldKinds.ts'
import { byDay } from '../order.ts'
import { sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanMinutes, PlanResolution, PlanTask } from '../types.ts'
import { choiceWord, fill } from '../words.ts'

/** A resolution or a task, told in the same words so that one list can be filtered. */
type Entry = {
  code: string
  kind: string
  title: string
  body: string | null
  wording: string | null
  minutes: PlanMinutes | null
  agendaItem: string | null
  day: string | null
  state: (string | null)[]
  owner: (string | null | undefined)[]
  due: string | null
  doneOn: string | null
  result: string | null
}

function resolutionEntry(context: Context, resolution: PlanResolution): Entry {
  const { words } = context
  const minutes = context.minutes(resolution.minutes)
  const { votesYes, votesNo, votesAbstain } = resolution
  const hasVotes = votesYes !== null || votesNo !== null || votesAbstain !== null
  const count = (votes: number | null) =>
    votes === null ? signs.none : formatGermanNumber(votes, 0)
  const votes = fill(words.phrase.votes, {
    yes: count(votesYes),
    no: count(votesNo),
    abstain: count(votesAbstain),
  })
  return {
    code: resolution.code,
    kind: words.heading.resolution,
    title: resolution.title,
    wording: resolution.text,
    minutes,
    body: context.actor(minutes?.body ?? null)?.name ?? null,
    agendaItem: resolution.agendaItem,
    day: resolution.decidedOn ?? minutes?.date ?? null,
    state: [choiceWord(words.choice.resolutionResult, resolution.result), hasVotes ? votes : null],
    owner: [],
    due: null,
    doneOn: null,
    result: null,
  }
}

/** Actor and person; in words that there is neither, for an empty cell looks forgotten. */
function ownersOf(context: Context, { owner, ownerPerson }: PlanTask): Entry['owner'] {
  const names = [context.actor(owner)?.name, ownerPerson].filter(Boolean)
  return names.length > 0 ? names : [context.words.phrase.nobodyYet]
}

/** Minutes of a task, else those of the resolution it comes from. */
const minutesIdOf = ({ resolution }: Records, task: PlanTask): Id | null =>
  task.minutes ?? resolution(task.resolution)?.minutes ?? null

function taskEntry(context: Context, task: PlanTask): Entry {
  const { words } = context
  const resolution = context.resolution(task.resolution)
  const minutes = context.minutes(minutesIdOf(context, task))
  const sources = task.dataSources.flatMap((id) => context.dataSource(id)?.name ?? [])
  return {
    code: task.code,
    kind: words.heading.task,
    title: task.title,
    wording: [task.description, ...sources.map((name) => `${words.heading.dataSource}: ${name}`)]
      .filter(Boolean)
      .join('\n'),
    minutes,
    body: context.actor(minutes?.body ?? null)?.name ?? null,
    agendaItem: resolution?.code ?? null,
    day: minutes?.date ?? null,
    state: [choiceWord(words.choice.taskState, task.state)],
    owner: ownersOf(context, task),
    due: task.due,
    doneOn: task.doneOn,
    result: task.result,
  }
}

function columnsOf({ column }: Context): Filled<Entry>[] {
  return [
    column('number', 12, ({ code }) => text(code)),
    column('kind', 11, ({ kind }) => text(kind)),
    column('title', 32, ({ title }) => text(title)),
    column('resolutionText', 56, (entry) => text(entry.wording)),
    column('body', 26, ({ body }) => text(body)),
    column('meetingDate', 12, ({ day }) => date(day)),
    column('agendaItem', 12, ({ agendaItem }) => text(agendaItem)),
    column('resultOrState', 19, ({ state }) => lines(state)),
    column('owner', 24, ({ owner }) => lines(owner)),
    column('due', 12, ({ due }) => date(due)),
    column('doneOn', 12, ({ doneOn }) => date(doneOn)),
    column('taskResult', 24, ({ result }) => text(result)),
  ]
}

const heldBack: SheetBuilder['heldBack'] = (records) => {
  const { data, unreleased } = records
  return [
    ...unreleased(
      'resolutions',
      data.resolutions.map(({ id }) => id),
    ),
    ...unreleased(
      'tasks',
      data.tasks.map(({ id }) => id),
    ),
    ...unreleased('minutes', [
      ...data.resolutions.map(({ minutes }) => minutes),
      ...data.tasks.map((task) => minutesIdOf(records, task)),
    ]),
  ]
}

function build(context: Context): BuiltSheet {
  const { resolutions, tasks } = context.data
  const records = [
    ...resolutions.map((resolution) => resolutionEntry(context, resolution)),
    ...tasks.map((task) => taskEntry(context, task)),
  ].sort((a, b) => byDay(a.day, b.day))
  return sheetOf(context, {
    key: 'decisions',
    fixedColumns: 1,
    tables: [
      tableOf({
        key: 'decisions',
        columns: columnsOf(context),
        records,
        rowKey: ({ code }) => code,
      }),
    ],
  })
}

/** Beschlüsse und Aufträge: one list by meeting, so that what was agreed can be followed up. */
export const decisionSheet: SheetBuilder = { heldBack, build }
