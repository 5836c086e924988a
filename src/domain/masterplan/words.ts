import type { MeasureStatus } from '#domain/measures/measureStatus'
import type { HeadingKey, PhraseKey, SheetKey } from './wordKeys.ts'

/** A word as the reader sees it, with what it means. */
export type Meaning = { word: string; definition: string | null }

type ChoiceGroup =
  | 'availabilityStatus'
  | 'basis'
  | 'goalKind'
  | 'indicatorKind'
  | 'protectionMethod'
  | 'resolutionResult'
  | 'spatialLevel'
  | 'taskState'
  | 'topicDecision'
  | 'updateInterval'

/** Every word the workbook needs. The domain knows the keys, the glossary knows the words. */
export type MasterplanWords = {
  /** BCP 47, as `de-DE`. */
  language: string
  sheet: Record<SheetKey, { name: string; about: string }>
  heading: Record<HeadingKey, string>
  phrase: Record<PhraseKey, string>
  measureStatus: Record<MeasureStatus, Meaning>
  choice: Record<ChoiceGroup, Readonly<Record<string, Meaning>>>
  /** Terms of the last sheet. */
  glossary: readonly Meaning[]
}

/** Puts values into the `{gaps}` of a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, key: string) => String(values[key] ?? gap))
}

/** Word of a choice; an unknown value is shown as it is rather than lost. */
export function choiceWord(
  choices: Readonly<Record<string, Meaning>>,
  value: string | null,
): string | null {
  return value === null ? null : (choices[value]?.word ?? value)
}
