import { empty, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Row } from '../model.ts'
import { nothing, sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, totalRow, type Filled } from '../table.ts'
import type { PlanActionField, PlanTopic } from '../types.ts'
import { fill } from '../words.ts'

function fieldsOf({ data }: Context, { id }: PlanTopic): PlanActionField[] {
  return data.actionFields.filter(({ topics }) => topics.includes(id))
}

/** Adopted topics, and parked ones that were given a Themenfeld all the same. */
function shownTopics(context: Context): PlanTopic[] {
  return context.data.topics.filter(
    (topic) => topic.state === 'adopted' || fieldsOf(context, topic).length > 0,
  )
}

function columnsOf(context: Context): Filled<PlanTopic>[] {
  const { column, data } = context
  const fieldColumn = ({ code, name, topics }: PlanActionField): Filled<PlanTopic> => ({
    key: code,
    heading: `${code} ${name}`,
    width: 11,
    cell: ({ id }) => (topics.includes(id) ? integer(topics.indexOf(id) + 1) : empty),
  })
  return [
    column('topicCode', 9, ({ code }) => text(code)),
    column('topic', 56, ({ name }) => text(name)),
    ...data.actionFields.map(fieldColumn),
    column('fieldCount', 13, (topic) => integer(fieldsOf(context, topic).length)),
  ]
}

/** Below the table: how many topics each Themenfeld has, and all assignments together. */
function totalOf(
  { data, words }: Context,
  table: { columns: Filled<PlanTopic>[]; sum: number },
): Row {
  const sizes = data.actionFields.map(({ code, topics }) => [code, integer(topics.length)] as const)
  return totalRow(table.columns, {
    ...Object.fromEntries(sizes),
    topic: text(words.phrase.topicsPerField),
    fieldCount: integer(table.sum),
  })
}

function build(context: Context): BuiltSheet {
  const columns = columnsOf(context)
  const records = shownTopics(context)
  const sum = records.reduce((total, topic) => total + fieldsOf(context, topic).length, 0)
  const totals = [totalOf(context, { columns, sum })]
  const rowKey = ({ code }: PlanTopic) => code
  return sheetOf(context, {
    key: 'topics',
    fixedColumns: 2,
    tables: [tableOf({ key: 'topics', columns, records, rowKey, totals })],
    notes: [fill(context.words.phrase.assignments, { count: sum, topics: records.length })],
  })
}

/** Themenfelder × Themen: the number tells the place of the topic within its Themenfeld. */
export const topicSheet: SheetBuilder = { heldBack: nothing, build }
