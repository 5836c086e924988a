import { formatGermanDay } from '../../germanDate.ts'
import { date, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf } from '../table.ts'
import type { PlanTopic } from '../types.ts'
import { choiceWord } from '../words.ts'

/** Themenspeicher: every parked topic with where it came from and what was decided about it. */
export function parkedTopicSheet(context: Context): Sheet {
  const { words } = context
  const { heading } = words
  const origin = ({ originMinutes }: PlanTopic) => {
    const minutes = context.minutes(originMinutes)
    return minutes ? [minutes.title, formatGermanDay(minutes.date)] : []
  }
  const became = ({ becameTopic }: PlanTopic) => {
    const topic = context.topic(becameTopic)
    return topic ? `${topic.code} ${topic.name}` : null
  }
  return sheetOf(context, {
    key: 'parkedTopics',
    fixedColumns: 1,
    tables: [
      tableOf<PlanTopic>({
        key: 'parkedTopics',
        columns: [
          { key: 'code', heading: heading.topicCode, width: 9, cell: ({ code }) => text(code) },
          { key: 'name', heading: heading.topic, width: 28, cell: ({ name }) => text(name) },
          {
            key: 'description',
            heading: heading.description,
            width: 38,
            cell: ({ description }) => text(description),
          },
          {
            key: 'originActor',
            heading: heading.originActor,
            width: 26,
            cell: ({ originActor }) => text(context.actor(originActor)?.name),
          },
          {
            key: 'originMinutes',
            heading: heading.originMinutes,
            width: 28,
            cell: (topic) => lines(origin(topic)),
          },
          {
            key: 'notedOn',
            heading: heading.notedOn,
            width: 15,
            cell: ({ notedOn }) => date(notedOn),
          },
          {
            key: 'decision',
            heading: heading.topicDecision,
            width: 15,
            cell: ({ decision }) =>
              text(choiceWord(words.choice.topicDecision, decision ?? 'open')),
          },
          {
            key: 'decisionReason',
            heading: heading.decisionReason,
            width: 38,
            cell: ({ decisionReason }) => text(decisionReason),
          },
          {
            key: 'decidedOn',
            heading: heading.decidedOn,
            width: 13,
            cell: ({ decidedOn }) => date(decidedOn),
          },
          {
            key: 'becameTopic',
            heading: heading.becameTopic,
            width: 28,
            cell: (topic) => text(became(topic)),
          },
        ],
        records: context.data.topics.filter(({ state }) => state === 'parked'),
        rowKey: ({ code }) => code,
      }),
    ],
  })
}
