import { choices } from './glossary/choices.ts'
import { common } from './glossary/common.ts'
import { indicators } from './glossary/indicators.ts'
import { layout } from './glossary/layout.ts'
import { measures } from './glossary/measures.ts'
import { meetings } from './glossary/meetings.ts'
import { messages } from './glossary/messages.ts'
import { offers } from './glossary/offers.ts'
import { organisation } from './glossary/organisation.ts'
import { planning } from './glossary/planning.ts'
import { publishing } from './glossary/publishing.ts'
import { records } from './glossary/records.ts'
import { refusals } from './glossary/refusals.ts'
import { sources } from './glossary/sources.ts'
import { territory } from './glossary/territory.ts'
import type { Term } from './glossary/types.ts'
import { values } from './glossary/values.ts'
import { workbookHeadings, workbookSheets } from './glossary/workbook.ts'
import { workbookPhrases } from './glossary/workbookPhrases.ts'

export type { Choices, Term, Words } from './glossary/types.ts'
export { choices, messages, records, refusals, workbookHeadings, workbookPhrases, workbookSheets }

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
export type Role = keyof typeof choices.role

/** The term of a key, with its optional parts visible to the type checker. */
export const termOf = (key: TermKey): Term => glossary[key]

/** The options of a select: value → term. */
export const choicesOf = (key: ChoiceKey): Readonly<Record<string, Term>> => choices[key]
