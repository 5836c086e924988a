import { compareText } from '#domain/masterplan/order'
import type { HeadingKey, PhraseKey, SheetKey } from '#domain/masterplan/wordKeys'
import type { MasterplanWords, Meaning } from '#domain/masterplan/words'
import { normalizeGerman } from '#domain/german/normalizeGerman'
import {
  choices,
  glossary,
  records,
  workbookHeadings,
  workbookPhrases,
  workbookSheets,
  type Term,
  type Words,
} from '#glossary'

function mapValues<Key extends string, From, To>(
  source: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(source).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as Record<Key, To>
}

const meaning = (term: Term): Meaning => ({
  word: term.de,
  definition: term.definition?.de ?? null,
})

/** Terms whose meaning the workbook explains, in alphabetical order. */
function glossaryTerms(): Meaning[] {
  const hidden = new Set<string>(['user', 'settings', 'document'])
  const terms = Object.entries<Term>(records).filter(([key]) => !hidden.has(key))
  return terms
    .map(([, term]) => meaning(term))
    .filter(({ definition }) => definition !== null)
    .sort((a, b) => compareText(normalizeGerman(a.word), normalizeGerman(b.word)))
}

/** The German words of the Masterplan workbook, all from the glossary. */
export function masterplanWords(): MasterplanWords {
  const headings: Readonly<Record<HeadingKey, Term>> = { ...glossary, ...workbookHeadings }
  const phrases: Readonly<Record<PhraseKey, Words>> = workbookPhrases
  const sheets: Readonly<Record<SheetKey, { name: Words; about: Words }>> = workbookSheets
  const group = (terms: Readonly<Record<string, Term>>) => mapValues(terms, meaning)
  return {
    language: 'de-DE',
    sheet: mapValues(sheets, ({ name, about }) => ({ name: name.de, about: about.de })),
    heading: mapValues(headings, ({ de }) => de),
    phrase: mapValues(phrases, ({ de }) => de),
    measureStatus: mapValues(choices.measureStatus, meaning),
    choice: {
      availabilityStatus: group(choices.availabilityStatus),
      basis: group(choices.basis),
      goalKind: group(choices.goalKind),
      indicatorKind: group(choices.indicatorKind),
      protectionMethod: group(choices.protectionMethod),
      resolutionResult: group(choices.resolutionResult),
      spatialLevel: group(choices.spatialLevel),
      taskState: group(choices.taskState),
      topicDecision: group(choices.topicDecision),
      updateInterval: group(choices.updateInterval),
    },
    glossary: glossaryTerms(),
  }
}
