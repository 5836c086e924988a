import { demoMeetings } from './meetings.ts'
import { createRandom } from './random.ts'
import { demoNote, type DemoStep } from './world.ts'

const two = (number: number) => String(number).padStart(2, '0')

const titles = [
  'Maßnahmen des Themenfelds werden vorgezogen',
  'Die Kennzahlen werden jährlich berichtet',
  'Das Quartierskonzept wird fortgeschrieben',
  'Die Kommunen benennen Ansprechpersonen',
]

/** Code of the n-th of the two resolutions of a meeting. */
const resolutionCode = (meeting: number, index: number) => `BSP-B-${two(meeting)}-${index}`

export const resolutionStep: DemoStep = {
  slug: 'resolutions',
  label: 'Beispielbeschlüsse',
  keyFields: ['code'],
  rows: ({ id }) =>
    demoMeetings.flatMap(({ number, day, title }) =>
      [1, 2].map((index) => {
        const text = titles[(number * 2 + index) % titles.length]
        const isVote = (number + index) % 3 === 0
        return {
          code: resolutionCode(number, index),
          title: `${text} (Beispiel)`,
          text: `${text}. ${demoNote}`,
          minutes: id('minutes', title),
          agendaItem: '3',
          decidedOn: day,
          result: isVote ? 'adopted' : 'consensus',
          ...(isVote ? { votesYes: 9, votesNo: 2, votesAbstain: 1 } : {}),
        }
      }),
    ),
}

const errands = [
  'Daten der Kommunen anfordern',
  'Angebote im Themenfeld abfragen',
  'Finanzierung mit dem Land klären',
]

const afterMonths = (day: string, months: number) => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** Older tasks are done, the last year's are under way or overdue. */
const stateOf = (year: number, index: number) => {
  if (year < 2025) return index === 3 ? 'dropped' : 'done'
  return index === 1 ? 'inProgress' : 'open'
}

export const taskStep: DemoStep = {
  slug: 'tasks',
  label: 'Beispielaufträge',
  keyFields: ['code'],
  rows: ({ id, municipalities }) =>
    demoMeetings.flatMap(({ number, day, year, title }) =>
      errands.map((errand, at) => {
        const place = createRandom(`task ${number} ${at}`).pick(municipalities)
        const state = stateOf(year, at + 1)
        const due = afterMonths(day, 6 + at * 5)
        return {
          code: `BSP-A-${two(number)}-${at + 1}`,
          title: `${errand}: ${place.name} (Beispiel)`,
          description: demoNote,
          minutes: id('minutes', title),
          resolution: at < 2 ? id('resolutions', resolutionCode(number, at + 1)) : undefined,
          owner: id('actors', at === 0 ? 'Amt 50.2' : 'Dezernat von Dezernent Schmitz'),
          due,
          state,
          doneOn: state === 'done' ? due : undefined,
          result: state === 'done' ? 'Erledigt (Beispiel).' : undefined,
          dataSources: at === 0 ? [id('data-sources', 'GIS')] : [],
        }
      }),
    ),
}
