import { formatGermanDay } from '#domain/german/germanDate'
import { date, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf } from '../table.ts'
import type { PlanTopic } from '../types.ts'
import { choiceWord } from '../words.ts'

const heldBack: SheetBuilder['heldBack'] = ({ data, unreleased }) =>
  unreleased(
    'minutes',
    data.topics.map(({ originMinutes }) => originMinutes),
  )

function build(context: Context): BuiltSheet {
  const { column, words } = context
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
          column('topicCode', 9, ({ code }) => text(code)),
          column('topic', 28, ({ name }) => text(name)),
          column('description', 38, ({ description }) => text(description)),
          column('originActor', 26, ({ originActor }) => text(context.actor(originActor)?.name)),
          column('originMinutes', 28, (topic) => lines(origin(topic))),
          column('notedOn', 15, ({ notedOn }) => date(notedOn)),
          column('topicDecision', 15, ({ decision }) =>
            text(choiceWord(words.choice.topicDecision, decision ?? 'open')),
          ),
          column('decisionReason', 38, ({ decisionReason }) => text(decisionReason)),
          column('decidedOn', 13, ({ decidedOn }) => date(decidedOn)),
          column('becameTopic', 28, (topic) => text(became(topic))),
        ],
        records: context.data.topics.filter(({ state }) => state === 'parked'),
        rowKey: ({ code }) => code,
      }),
    ],
  })
}

/** Themenspeicher: every parked topic with where it came from and what was decided about it. */
export const parkedTopicSheet: SheetBuilder = { heldBack, build }
