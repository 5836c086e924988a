import { defaultMinCoverage } from '#domain/figures/current'
import type { IndicatorKind } from '#domain/figures/types'
import { inTreeOrder } from './areaOrder.ts'
import { columnsOf } from './column.ts'
import { indexFigures, type FigureIndex } from './figureIndex.ts'
import { unreleasedIn, type Unreleased } from './heldBack.ts'
import { byCode } from './order.ts'
import type { MasterplanData, PlanActionField, PlanIndicator } from './types.ts'
import type { MasterplanWords } from './words.ts'

type Find<Record> = (id: string | null) => Record | null

type Looked<Key extends keyof MasterplanData> = MasterplanData[Key] extends (infer Record)[]
  ? Find<Record>
  : never

/** Sorted data, one look-up per kind of record, and which records are not released. */
export type Records = {
  data: MasterplanData
  unreleased: Unreleased
  actor: Looked<'actors'>
  area: Looked<'areas'>
  division: Looked<'divisions'>
  actionField: Looked<'actionFields'>
  topic: Looked<'topics'>
  goal: Looked<'goals'>
  indicator: Looked<'indicators'>
  dataSource: Looked<'dataSources'>
  minutes: Looked<'minutes'>
  resolution: Looked<'resolutions'>
}

/** What every sheet is built from. */
export type Context = Records & {
  words: MasterplanWords
  column: ReturnType<typeof columnsOf>
  figures: FigureIndex
}

function finder<Record extends { id: string }>(records: readonly Record[]): Find<Record> {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (id) => (id === null ? null : (byId.get(id) ?? null))
}

const last = Number.MAX_SAFE_INTEGER

function byPlace(a: PlanActionField, b: PlanActionField): number {
  return (a.order ?? last) - (b.order ?? last) || byCode(a, b)
}

/** Same data in, same order out: engines return records in different orders. */
function sorted(data: MasterplanData): MasterplanData {
  return {
    ...data,
    areas: inTreeOrder(data.areas),
    actionFields: [...data.actionFields].sort(byPlace),
    topics: [...data.topics].sort(byCode),
    goals: [...data.goals].sort(byCode),
    measures: [...data.measures].sort(byCode),
    indicators: [...data.indicators].sort(byCode),
    dataSources: [...data.dataSources].sort(byCode),
    resolutions: [...data.resolutions].sort(byCode),
    tasks: [...data.tasks].sort(byCode),
  }
}

export function recordsOf(unsorted: MasterplanData): Records {
  const data = sorted(unsorted)
  return {
    data,
    unreleased: unreleasedIn(data),
    actor: finder(data.actors),
    area: finder(data.areas),
    division: finder(data.divisions),
    actionField: finder(data.actionFields),
    topic: finder(data.topics),
    goal: finder(data.goals),
    indicator: finder(data.indicators),
    dataSource: finder(data.dataSources),
    minutes: finder(data.minutes),
    resolution: finder(data.resolutions),
  }
}

/** Share of the base that a figure of the indicator must stand for to be its current one. */
function minCoverageOf(indicator: PlanIndicator | undefined | null): number {
  if (!indicator) return 1
  const { minCoverage, kind } = indicator
  return minCoverage === null ? defaultMinCoverage(kind as IndicatorKind) : minCoverage / 100
}

export function contextOf(records: Records, words: MasterplanWords): Context {
  const figures = indexFigures(records.data.figures, (id) => minCoverageOf(records.indicator(id)))
  return { ...records, words, column: columnsOf(words), figures }
}
