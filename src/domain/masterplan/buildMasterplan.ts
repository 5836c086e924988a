import { formatGermanDay } from '#domain/german/germanDate'
import { contextOf, recordsOf, type Records } from './context.ts'
import { countHeld, without, type Held } from './heldBack.ts'
import type { WorkbookModel } from './model.ts'
import { coverSheet } from './sheets/cover.ts'
import { dataSourceSheet } from './sheets/dataSources.ts'
import { decisionSheet } from './sheets/decisions.ts'
import { glossarySheet } from './sheets/glossary.ts'
import { goalSheet } from './sheets/goals.ts'
import { indicatorSheet } from './sheets/indicators.ts'
import { measureSheet } from './sheets/measures.ts'
import { overviewSheet } from './sheets/overview.ts'
import { parkedTopicSheet } from './sheets/parkedTopics.ts'
import { timeSeriesSheet } from './sheets/timeSeries.ts'
import { topicSheet } from './sheets/topics.ts'
import type { MasterplanData } from './types.ts'
import { fill, type MasterplanWords } from './words.ts'

const sheetBuilders = [
  overviewSheet,
  goalSheet,
  topicSheet,
  measureSheet,
  indicatorSheet,
  timeSeriesSheet,
  decisionSheet,
  parkedTopicSheet,
  dataSourceSheet,
  glossarySheet,
]

/** What each sheet declares, in their order from the second sheet on. */
export function heldBackIn(records: Records): Held[][] {
  return sheetBuilders.map(({ heldBack }) => heldBack(records))
}

/**
 * Everything a workbook of its scope may show. One of released records is built as if the others
 * did not exist, so that no sum, no day and no code tells of them.
 */
function shownRecords(data: MasterplanData): Records {
  const records = recordsOf(data)
  if (data.edition.scope !== 'released') return records
  return recordsOf(without(data, heldBackIn(records).flat()))
}

/**
 * The Masterplan as plain data. Equal data and words give an equal model, whatever the order of
 * the lists. Figures that are not published never become numbers; what is not released stands in
 * none that is for readers outside the office.
 */
export function buildMasterplan(data: MasterplanData, words: MasterplanWords): WorkbookModel {
  const { settings, edition } = data
  const records = shownRecords(data)
  const context = contextOf(records, words)
  const built = sheetBuilders.map(({ build, heldBack }) => ({
    sheet: build(context),
    held: heldBack(records),
  }))
  const heldBack = countHeld(built.flatMap(({ held }) => held))
  const sheets = built.map(({ sheet, held }) => ({ ...sheet, heldBack: held.length }))
  return {
    title: settings.planTitle,
    creator: settings.countyName,
    language: words.language,
    asOf: edition.asOf,
    asOfLabel: fill(words.phrase.asOfLabel, { day: formatGermanDay(edition.asOf) }),
    noRows: words.phrase.noRows,
    heldBack,
    sheets: [{ ...coverSheet(context, { sheets, heldBack }), heldBack: 0 }, ...sheets],
  }
}
