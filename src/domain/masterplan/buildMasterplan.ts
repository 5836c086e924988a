import { formatGermanDay } from '#domain/german/germanDate'
import { contextOf } from './context.ts'
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

/**
 * The Masterplan as plain data. Equal data and words give an equal model, whatever the order of
 * the lists. Figures that are not published never become numbers.
 */
export function buildMasterplan(data: MasterplanData, words: MasterplanWords): WorkbookModel {
  const context = contextOf(data, words)
  const sheets = sheetBuilders.map((build) => build(context))
  return {
    title: data.settings.planTitle,
    creator: data.settings.countyName,
    language: words.language,
    asOf: data.edition.asOf,
    asOfLabel: fill(words.phrase.asOfLabel, { day: formatGermanDay(data.edition.asOf) }),
    noRows: words.phrase.noRows,
    sheets: [coverSheet(context, sheets), ...sheets],
  }
}
