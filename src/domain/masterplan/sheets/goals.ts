import { date, empty, integer, lines, note, quantity, signs, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { figureCell } from '../figureCell.ts'
import type { Cell, Table } from '../model.ts'
import { sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanArea, PlanFigure, PlanGoal } from '../types.ts'
import { choiceWord } from '../words.ts'

function missionTable({ data, column }: Context): Table {
  return tableOf<[part: string, at: number]>({
    key: 'mission',
    columns: [
      column('paragraph', 10, ([, at]) => integer(at + 1)),
      column('missionStatement', 30, () => text(data.mission.title)),
      column('missionText', 54, ([part]) => text(part)),
      column('adoptedOn', 13, () =>
        data.mission.adoptedOn ? date(data.mission.adoptedOn) : note(signs.pending),
      ),
    ],
    records: data.mission.text.map((part, at): [string, number] => [part, at]),
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

/** Where a goal with an indicator is measured: in its area, else in the county. */
function areaOf({ area, data }: Context, goal: PlanGoal): PlanArea | null {
  return goal.indicator ? area(goal.area ?? data.settings.countyArea) : null
}

/** What a goal is measured by. */
export function currentFigure(context: Context, goal: PlanGoal): PlanFigure | null {
  const area = areaOf(context, goal)
  return goal.indicator && area ? context.figures.currentOf(goal.indicator, area.id) : null
}

/** The indicator, and the area where it is another than the county: its values are not the county's. */
function measuredBy(context: Context, goal: PlanGoal): Cell {
  const area = areaOf(context, goal)
  const isCounty = area?.id === context.data.settings.countyArea
  return lines([context.indicator(goal.indicator)?.name, isCounty ? null : area?.name])
}

function targetColumns(context: Context): Filled<PlanGoal>[] {
  const { column } = context
  const value = (goal: PlanGoal, number: number | null): Cell => {
    const indicator = context.indicator(goal.indicator)
    if (number === null) return empty
    return quantity(number, indicator ?? { unit: '', decimals: 1 })
  }
  const current = (goal: PlanGoal): Cell => {
    const indicator = context.indicator(goal.indicator)
    return indicator ? figureCell(currentFigure(context, goal), indicator) : empty
  }
  return [
    column('indicator', 21, (goal) => measuredBy(context, goal)),
    column('baselineValue', 13, (goal) => value(goal, goal.baselineValue)),
    column('baselinePeriod', 14, (goal) => text(goal.baselinePeriod)),
    column('currentValue', 15, current),
    column('period', 15, (goal) => text(currentFigure(context, goal)?.period)),
    column('targetValue', 11, (goal) => value(goal, goal.targetValue)),
    column('targetYear', 9, ({ targetYear }) =>
      text(targetYear === null ? null : String(targetYear)),
    ),
  ]
}

function goalTable(context: Context): Table {
  const { column, words, data } = context
  return tableOf<PlanGoal>({
    key: 'goals',
    caption: words.phrase.goals,
    columns: [
      column('goalCode', 10, ({ code }) => text(code)),
      column('goal', 30, ({ title }) => text(title)),
      column('description', 54, ({ description }) => text(description)),
      column('goalKind', 13, ({ kind }) => text(choiceWord(words.choice.goalKind, kind))),
      column('partOf', 9, ({ parent }) => text(context.goal(parent)?.code)),
      column('actionField', 22, (goal) =>
        lines(goal.actionFields.map((id) => context.actionField(id)?.name)),
      ),
      ...targetColumns(context),
      column('owner', 20, ({ owner }) => text(context.actor(owner)?.name)),
      column('decidedBy', 13, ({ decidedBy }) => text(context.resolution(decidedBy)?.code)),
    ],
    records: inGoalOrder(data.goals),
    rowKey: ({ code }) => code,
  })
}

const heldBack: SheetBuilder['heldBack'] = ({ data, unreleased }) =>
  unreleased(
    'resolutions',
    data.goals.map(({ decidedBy }) => decidedBy),
  )

function build(context: Context): BuiltSheet {
  return sheetOf(context, {
    key: 'goals',
    tables: [missionTable(context), goalTable(context)],
  })
}

/** Leitbild und Ziele: the mission statement paragraph by paragraph, then the tree of goals. */
export const goalSheet: SheetBuilder = { heldBack, build }
