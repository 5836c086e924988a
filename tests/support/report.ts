import { readFileSync } from 'node:fs'

const file = 'seed/data/arbeitsgruppe-strategische-sozialplanung.txt'

/** The working group's report, as the product hands it out. */
export const reportText = (): string => readFileSync(file, 'utf8')

/** Both spellings of the source mean one topic. */
const oneSpelling = (line: string) => line.replace('Gemeininn', 'Gemein Sinn')

const between = (text: string, from: string, to: string) =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to))

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export type ReportField = { name: string; topics: string[] }

/** Action fields with their topics, both in the order of the report. */
export const reportFields = (report: string): ReportField[] => {
  const fields: ReportField[] = []
  for (const line of linesOf(between(report, 'bearbeitet werden sollen:', 'Die Zuordnung der'))) {
    if (line.startsWith('- ')) fields.at(-1)?.topics.push(oneSpelling(line.slice(2)))
    else fields.push({ name: line, topics: [] })
  }
  return fields
}

/** Goals of the first meeting: heading and text alternate. */
export const reportGoals = (report: string): { title: string; text: string }[] => {
  const lines = linesOf(between(report, 'wurden formuliert:', 'In einem Themenspeicher'))
  return lines
    .map((title, at) => ({ title, text: lines[at + 1] ?? '' }))
    .filter((_, at) => at % 2 === 0)
}

/** Entries of the Themenspeicher. */
export const reportParked = (report: string): string[] =>
  linesOf(
    between(report, 'folgende Aspekte festgehalten:', 'Es bestand Einvernehmen, dass dies'),
  ).map((line) => line.slice(2))

/** Sentences of agreement. */
export const reportAgreements = (report: string): string[] =>
  linesOf(report).filter((line) => line.startsWith('Es bestand Einvernehmen'))

/** Everything said in the two meetings, one line a paragraph, joined where the source breaks off. */
export const reportParagraphs = (report: string): string[] =>
  linesOf(
    report
      .slice(report.indexOf('Nach einer Präsentation'))
      .replace('Sitzung am 08.03.18\n', '')
      .replace('beschafft werden können\n\n(z. B.', 'beschafft werden können (z. B.'),
  ).map((line) => oneSpelling(line.replace(/^- /, '')))

/** The list of members, line by line. */
export const reportMembers = (report: string): string[] =>
  linesOf(between(report, 'Mitglieder sind', 'Die beiden Sitzungen')).map((line) => line.slice(2))
