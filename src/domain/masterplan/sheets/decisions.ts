import { formatGermanNumber } from '../../germanNumber.ts'
import { date, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../model.ts'
import { byDay } from '../order.ts'
import { sheetOf } from '../sheet.ts'
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
  const count = (votes: number | null) => formatGermanNumber(votes ?? 0, 0)
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

function taskEntry(context: Context, task: PlanTask): Entry {
  const { words } = context
  const resolution = context.resolution(task.resolution)
  const minutes = context.minutes(task.minutes ?? resolution?.minutes ?? null)
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
    owner: [context.actor(task.owner)?.name, task.ownerPerson],
    due: task.due,
    doneOn: task.doneOn,
    result: task.result,
  }
}

function columnsOf({ words: { heading } }: Context): Filled<Entry>[] {
  return [
    { key: 'code', heading: heading.number, width: 12, cell: ({ code }) => text(code) },
    { key: 'kind', heading: heading.kind, width: 11, cell: ({ kind }) => text(kind) },
    { key: 'title', heading: heading.title, width: 32, cell: ({ title }) => text(title) },
    { key: 'text', heading: heading.missionText, width: 56, cell: (entry) => text(entry.wording) },
    { key: 'body', heading: heading.body, width: 26, cell: ({ body }) => text(body) },
    { key: 'day', heading: heading.meetingDate, width: 12, cell: ({ day }) => date(day) },
    {
      key: 'agendaItem',
      heading: heading.agendaItem,
      width: 12,
      cell: ({ agendaItem }) => text(agendaItem),
    },
    { key: 'state', heading: heading.resultOrState, width: 19, cell: ({ state }) => lines(state) },
    { key: 'owner', heading: heading.owner, width: 24, cell: ({ owner }) => lines(owner) },
    { key: 'due', heading: heading.due, width: 12, cell: ({ due }) => date(due) },
    { key: 'doneOn', heading: heading.doneOn, width: 12, cell: ({ doneOn }) => date(doneOn) },
    { key: 'result', heading: heading.taskResult, width: 24, cell: ({ result }) => text(result) },
  ]
}

/** Beschlüsse und Aufträge: one list by meeting, so that what was agreed can be followed up. */
export function decisionSheet(context: Context): Sheet {
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
