import { choices } from './choices/index.ts'
import { common } from './common.ts'
import { indicators } from './figures/indicators.ts'
import { layout } from './layout.ts'
import { measures } from './measures/measures.ts'
import { meetings } from './meetings.ts'
import { messages } from './messages.ts'
import { offers } from './services.ts'
import { organisation } from './accounts.ts'
import { planning } from './measures/planning.ts'
import { publishing } from './masterplan/publishing.ts'
import { records } from './records.ts'
import { refusals } from './refusals.ts'
import { sources } from './figures/sources.ts'
import { territory } from './areas.ts'
import type { Term } from './types.ts'
import { values } from './figures/values.ts'
import { workbookHeadings, workbookSheets } from './masterplan/workbook.ts'
import { workbookPhrases } from './masterplan/workbookPhrases.ts'

export type { Choices, Term, Words } from './types.ts'
export { choices, messages, records, refusals, workbookHeadings, workbookPhrases, workbookSheets }

export { answers } from './answers.ts'
export { jobLabels } from './jobs.ts'
export { printed } from './masterplan/printed.ts'
export { startPage } from './startPage.ts'
export { areaPhrases } from './areaPhrases.ts'
export { goalPhrases } from './measures/goalPhrases.ts'
export { figureWords } from './figures/figureWords.ts'
export { tableWords } from './figures/tableWords.ts'

/** Every word of the product: labels, column headings, help texts and the workbook's glossary. */
export const glossary = {
  ...records,
  ...layout,
  ...common,
  ...organisation,
  ...territory,
  ...sources,
  ...indicators,
  ...values,
  ...planning,
  ...measures,
  ...offers,
  ...meetings,
  ...publishing,
} as const

export type TermKey = keyof typeof glossary
export type ChoiceKey = keyof typeof choices

/** The term of a key, with its optional parts visible to the type checker. */
export const termOf = (key: TermKey): Term => glossary[key]

/** The options of a select: value → term. */
export const choicesOf = (key: ChoiceKey): Readonly<Record<string, Term>> => choices[key]
