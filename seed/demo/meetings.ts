import { richText } from '../richText.ts'
import { demoNote, type DemoRow, type DemoStep, type World } from './world.ts'

export const meetingCount = 12

/** Quarterly on the second Wednesday, from March 2023. */
const dayOf = (number: number): string => {
  const year = 2023 + Math.floor((number - 1) / 4)
  const month = ((number - 1) % 4) * 3 + 2
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return new Date(Date.UTC(year, month, 8 + ((10 - first) % 7))).toISOString().slice(0, 10)
}

export type Meeting = { number: number; day: string; year: number; title: string }

const german = (day: string) => day.split('-').reverse().join('.')

export const demoMeetings: readonly Meeting[] = Array.from({ length: meetingCount }, (_, index) => {
  const day = dayOf(index + 1)
  const title = `Beispielsitzung am ${german(day)}`
  return { number: index + 1, day, year: Number(day.slice(0, 4)), title }
})

export const demoBody = 'Arbeitsgruppe „Strategische Sozialplanung“'

const factions = ['CDU', 'GRÜNE', 'SPD', 'FDP', 'LINKE', 'FUW/PIRATEN']
const members = [
  ...factions.map((name) => `Kreistagsfraktion ${name}`),
  'Stadt Siegburg',
  'Stadt Lohmar',
  'Stadt Bornheim',
  'Gemeinde Ruppichteroth',
  'Caritas',
  'Diakonie',
  'AWO',
  'Amt 50.2',
]

const attendanceOf = (number: number, { id }: World) =>
  members.map((name, index) => ({
    actor: id('actors', name),
    role: (index + number) % 9 === 0 ? 'excused' : 'present',
  }))

const agendaOf = (number: number) =>
  [
    ['Begrüßung', 'Die Tagesordnung wird einvernehmlich festgestellt.'],
    ['Stand der Datenklärung', '- Datenquellen sind benannt\n- Lücken stehen im Masterplan'],
    [`Themenfeld ${((number - 1) % 9) + 1}`, 'Die Kennzahlen werden vorgestellt und beraten.'],
    ['Verschiedenes', 'Keine Wortmeldungen.'],
  ].map(([title, text], index) => ({
    number: String(index + 1),
    title: `${title} (Beispiel)`,
    text: richText(`${text}\n\n${demoNote}`),
    isPublic: false,
  }))

const minutes = ({ number, day, title }: Meeting, world: World): DemoRow => ({
  title,
  body: world.id('actors', demoBody),
  date: day,
  place: 'Siegburg, Kreishaus (Beispiel)',
  startTime: '17:00',
  endTime: '19:00',
  chair: 'Vorsitz (Beispiel)',
  minuteTaker: 'Schriftführung (Beispiel)',
  attendance: attendanceOf(number, world),
  agendaItems: agendaOf(number),
  state: number === meetingCount ? 'draft' : 'final',
  sourceReference: demoNote,
  released: number !== meetingCount,
})

export const meetingStep: DemoStep = {
  slug: 'minutes',
  label: 'Beispielsitzungen',
  keyFields: ['title'],
  rows: (world) => demoMeetings.map((meeting) => minutes(meeting, world)),
}
