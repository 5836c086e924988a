import { compareText } from '#domain/masterplan/order'
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
} from '#glossary'

/** Columns are headed like the fields they show; some exist in the workbook only. */
const headings = { ...glossary, ...workbookHeadings }

type Choices = typeof choices

declare module '#domain/masterplan/words' {
  interface MasterplanWords {
    sheet: Record<keyof typeof workbookSheets, { name: string; about: string }>
    heading: Record<keyof typeof headings, string>
    /** Captions, remarks and states; `{gaps}` are filled in. */
    phrase: Record<keyof typeof workbookPhrases, string>
    choice: { [Group in keyof Choices]: Record<keyof Choices[Group], Meaning> }
  }
}

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
export const masterplanWords = (): MasterplanWords => ({
  language: 'de-DE',
  sheet: mapValues(workbookSheets, ({ name, about }) => ({ name: name.de, about: about.de })),
  heading: mapValues(headings, ({ de }) => de),
  phrase: mapValues(workbookPhrases, ({ de }) => de),
  choice: mapValues(choices, (terms: Readonly<Record<string, Term>>) =>
    mapValues(terms, meaning),
  ) as MasterplanWords['choice'],
  glossary: glossaryTerms(),
})
