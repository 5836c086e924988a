import { date, empty, integer, lines, note, quantity, signs, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { figureCell } from '../figureCell.ts'
import type { Cell, Sheet, Table } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanFigure, PlanGoal } from '../types.ts'
import { choiceWord } from '../words.ts'

function missionTable({ data, words }: Context): Table {
  const { heading } = words
  return tableOf({
    key: 'mission',
    columns: [
      { key: 'number', heading: heading.paragraph, width: 10, cell: ([, at]) => integer(at + 1) },
      {
        key: 'title',
        heading: heading.missionStatement,
        width: 30,
        cell: () => text(data.mission.title),
      },
      { key: 'text', heading: heading.missionText, width: 54, cell: ([part]) => text(part) },
      {
        key: 'adoptedOn',
        heading: heading.adoptedOn,
        width: 13,
        cell: () => (data.mission.adoptedOn ? date(data.mission.adoptedOn) : note(signs.pending)),
      },
    ],
    records: data.mission.paragraphs.map((part, at): [string, number] => [part, at]),
    rowKey: ([, at]) => String(at + 1),
  })
}

/** Goals followed by the goals below them; a goal of a broken tree stays in the list. */
function inGoalOrder(goals: readonly PlanGoal[]): PlanGoal[] {
  const ids = new Set(goals.map(({ id }) => id))
  const ordered = new Set<PlanGoal>()
  const visit = (goal: PlanGoal): void => {
    if (ordered.has(goal)) return
    ordered.add(goal)
    for (const child of goals.filter(({ parent }) => parent === goal.id)) visit(child)
  }
  for (const goal of goals) if (goal.parent === null || !ids.has(goal.parent)) visit(goal)
  for (const goal of goals) visit(goal)
  return [...ordered]
}

function newestFigure({ data, figures }: Context, goal: PlanGoal): PlanFigure | null {
  const area = goal.area ?? data.plan.countyArea
  return goal.indicator && area ? figures.newestOf(goal.indicator, area) : null
}

function targetColumns(context: Context): Filled<PlanGoal>[] {
  const { heading } = context.words
  const value = (goal: PlanGoal, number: number | null): Cell => {
    const indicator = context.indicator(goal.indicator)
    if (number === null) return empty
    return quantity(number, indicator ?? { unit: '', decimals: 1 })
  }
  const current = (goal: PlanGoal): Cell => {
    const indicator = context.indicator(goal.indicator)
    return indicator ? figureCell(newestFigure(context, goal), indicator) : empty
  }
  return [
    {
      key: 'indicator',
      heading: heading.indicator,
      width: 22,
      cell: (goal) => text(context.indicator(goal.indicator)?.name),
    },
    {
      key: 'baseline',
      heading: heading.baselineValue,
      width: 14,
      cell: (goal) => value(goal, goal.baselineValue),
    },
    {
      key: 'baselinePeriod',
      heading: heading.baselinePeriod,
      width: 15,
      cell: (goal) => text(goal.baselinePeriod),
    },
    { key: 'current', heading: heading.currentValue, width: 12, cell: current },
    {
      key: 'currentPeriod',
      heading: heading.period,
      width: 15,
      cell: (goal) => text(newestFigure(context, goal)?.period),
    },
    {
      key: 'target',
      heading: heading.targetValue,
      width: 11,
      cell: (goal) => value(goal, goal.targetValue),
    },
    {
      key: 'targetYear',
      heading: heading.targetYear,
      width: 9,
      cell: ({ targetYear }) => text(targetYear === null ? null : String(targetYear)),
    },
  ]
}

function goalTable(context: Context): Table {
  const { words, data } = context
  const { heading } = words
  return tableOf<PlanGoal>({
    key: 'goals',
    caption: words.phrase.goals,
    columns: [
      { key: 'code', heading: heading.goalCode, width: 10, cell: ({ code }) => text(code) },
      { key: 'title', heading: heading.goal, width: 30, cell: ({ title }) => text(title) },
      {
        key: 'description',
        heading: heading.description,
        width: 54,
        cell: ({ description }) => text(description),
      },
      {
        key: 'kind',
        heading: heading.goalKind,
        width: 13,
        cell: ({ kind }) => text(choiceWord(words.choice.goalKind, kind)),
      },
      {
        key: 'parent',
        heading: heading.partOf,
        width: 9,
        cell: ({ parent }) => text(context.goal(parent)?.code),
      },
      {
        key: 'actionFields',
        heading: heading.actionField,
        width: 22,
        cell: (goal) => lines(goal.actionFields.map((id) => context.actionField(id)?.name)),
      },
      ...targetColumns(context),
      {
        key: 'owner',
        heading: heading.owner,
        width: 20,
        cell: ({ owner }) => text(context.actor(owner)?.name),
      },
      {
        key: 'decidedBy',
        heading: heading.decidedBy,
        width: 13,
        cell: ({ decidedBy }) => text(context.resolution(decidedBy)?.code),
      },
    ],
    records: inGoalOrder(data.goals),
    rowKey: ({ code }) => code,
  })
}

/** Leitbild und Ziele: the mission statement paragraph by paragraph, then the tree of goals. */
export function goalSheet(context: Context): Sheet {
  return sheetOf(context, {
    key: 'goals',
    tables: [missionTable(context), goalTable(context)],
  })
}
