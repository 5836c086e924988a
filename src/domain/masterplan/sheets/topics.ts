import { empty, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf, totalRow, type Filled } from '../table.ts'
import type { PlanTopic } from '../types.ts'
import { fill } from '../words.ts'

/** Themenfelder × Themen: the number tells the place of the topic within its Themenfeld. */
export function topicSheet(context: Context): Sheet {
  const { data, words } = context
  const fields = data.actionFields
  const assigned = (topic: PlanTopic) => fields.filter(({ topics }) => topics.includes(topic.id))
  const topics = data.topics.filter(
    (topic) => topic.state === 'adopted' || assigned(topic).length > 0,
  )
  const shown = new Set(topics.map(({ id }) => id))
  const columns: Filled<PlanTopic>[] = [
    { key: 'code', heading: words.heading.topicCode, width: 9, cell: ({ code }) => text(code) },
    { key: 'name', heading: words.heading.topic, width: 56, cell: ({ name }) => text(name) },
    ...fields.map((field) => ({
      key: field.code,
      heading: `${field.code} ${field.name}`,
      width: 11,
      cell: ({ id }: PlanTopic) => {
        const at = field.topics.indexOf(id)
        return at < 0 ? empty : integer(at + 1)
      },
    })),
    {
      key: 'count',
      heading: words.heading.fieldCount,
      width: 13,
      cell: (topic) => integer(assigned(topic).length),
    },
  ]
  const sizes = fields.map(({ code, topics: list }): [string, number] => [
    code,
    new Set(list.filter((id) => shown.has(id))).size,
  ])
  const sum = sizes.reduce((total, [, size]) => total + size, 0)
  const total = totalRow(columns, {
    ...Object.fromEntries(sizes.map(([code, size]) => [code, integer(size)])),
    name: text(words.phrase.topicsPerField),
    count: integer(sum),
  })
  return sheetOf(context, {
    key: 'topics',
    fixedColumns: 2,
    tables: [
      tableOf({
        key: 'topics',
        columns,
        records: topics,
        rowKey: ({ code }) => code,
        totals: [total],
      }),
    ],
    notes: [fill(words.phrase.assignments, { count: sum, topics: topics.length })],
  })
}
