import { fillIn } from '../records/fillIn.ts'
import { numberText, type Language } from '../records/numberText.ts'
import type { CoverageBase, Figure } from './types.ts'

type Said = Readonly<Record<Language, string>>

/** Words of a coverage; the glossary has them. */
export type CoverageWords = {
  /** `{delivered} von {expected}` */
  parts: Said
  /** The same with what the parts are. */
  areas: Said
  categories: Said
  /** `{share} (gemessen an …)` */
  measuredBy: Readonly<Record<CoverageBase, Said>>
}

/**
 * Percentage a coverage (0…1) is shown as, rounded down: what is partial never says 100, and what
 * is there never says 0.
 */
export function coveragePercent(coverage: number): number {
  if (coverage <= 0) return 0
  if (coverage >= 1) return 100
  // Binary fractions: 0.29 × 100 is 28.999…
  return Math.min(99, Math.max(1, Math.floor(coverage * 100 + 1e-9)))
}

/** `69 %`, with a thin space that never breaks. */
export function coverageText(coverage: number, language: Language): string {
  return `${numberText(coveragePercent(coverage), language, 0)}\u202f%`
}

type Parts = Pick<Figure, 'delivered' | 'expected'>

/** `4 von 5`; null where nothing was added up. */
export function partsText(
  { delivered, expected }: Parts,
  { parts }: Pick<CoverageWords, 'parts'>,
  language: Language,
): string | null {
  if (delivered === null || expected === null) return null
  return fillIn(parts[language], { delivered, expected })
}

/**
 * `4 von 5 Gebieten · 69 % (gemessen an der Einwohnerzahl)`; empty where nothing was added up. With
 * a breakdown the parts may be categories.
 */
export function coverageSentence(
  figure: Parts & Pick<Figure, 'coverage' | 'coverageBase'>,
  words: CoverageWords,
  { language, isBrokenDown }: { language: Language; isBrokenDown: boolean },
): string {
  const { coverage, coverageBase } = figure
  const parts = isBrokenDown ? words.categories : words.areas
  const share = coverageText(coverage, language)
  const measured =
    coverageBase === null ? null : fillIn(words.measuredBy[coverageBase][language], { share })
  return [partsText(figure, { parts }, language), measured]
    .filter((text) => text !== null)
    .join(' · ')
}
