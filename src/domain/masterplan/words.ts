/** A word as the reader sees it, with what it means. */
export type Meaning = { word: string; definition: string | null }

/**
 * Every word the workbook needs. Which words there are says whoever hands them in
 * (`export/excel/masterplanWords`): sheets, headings, phrases and choices are added there with the
 * keys of the glossary, so that no second list of them has to be kept here.
 */
export interface MasterplanWords {
  /** BCP 47, as `de-DE`. */
  language: string
  /** Terms of the last sheet. */
  glossary: readonly Meaning[]
}

export type SheetKey = keyof MasterplanWords['sheet']
export type HeadingKey = keyof MasterplanWords['heading']

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
