import type { PayloadRequest } from 'payload'

import { areaPhrases, figureWords } from '#glossary'
import type { ShownPreview } from '#domain/areas/preview'
import type { ChangedFigure, FigureEffect } from '#domain/figures/figureEffect'
import { figureText } from '#domain/figures/figureText'
import { formatPeriod, parsePeriod } from '#domain/figures/period'
import { fillIn } from '#domain/records/fillIn'
import { numberText, type Language } from '#domain/records/numberText'
import { readPlaces } from '#store/areas/places'
import { readIndicatorUnit } from '#store/figures/indicators'

import type { MembershipPreview } from './previewMembership.ts'

type Countable = 'figure' | 'period' | 'indicator'

const counted = (count: number, what: Countable, language: Language): string =>
  count === 1
    ? areaPhrases[what][language]
    : fillIn(areaPhrases[`${what}s`][language], { count: numberText(count, language) })

/** Names and values of the example; null where its area or indicator is gone. */
const readExample = async (
  req: PayloadRequest,
  { indicator, period, before, after }: ChangedFigure,
  language: Language,
): Promise<Record<string, string> | null> => {
  const [place] = await readPlaces(req, [after.area])
  const unit = await readIndicatorUnit(req, indicator)
  if (!place || !unit) return null
  const wording = { language, words: figureWords }
  return {
    area: place.name,
    period: formatPeriod(parsePeriod(period)),
    before: figureText(before, unit, wording),
    after: figureText(after, unit, wording),
    indicator: unit.name,
  }
}

const sayEffect = async (
  req: PayloadRequest,
  { figures, periods, example }: FigureEffect,
  language: Language,
): Promise<string> => {
  if (figures === 0) return areaPhrases.changesNothing[language]
  const counts = {
    figures: counted(figures, 'figure', language),
    periods: counted(periods, 'period', language),
  }
  const named = example && (await readExample(req, example, language))
  return named
    ? fillIn(areaPhrases.changesForExample[language], { ...counts, ...named })
    : fillIn(areaPhrases.changes[language], counts)
}

/** A preview in words. */
export const showPreview = async (
  req: PayloadRequest,
  preview: MembershipPreview,
  language: Language,
): Promise<ShownPreview> => {
  if (preview.kind === 'refused')
    return { isRefused: true, sentences: [areaPhrases.refused[language], ...preview.sentences] }
  if (preview.kind === 'later') {
    const indicators = counted(preview.indicators, 'indicator', language)
    const sentence = fillIn(areaPhrases.changesLater[language], { indicators })
    return { isRefused: false, sentences: [sentence] }
  }
  return { isRefused: false, sentences: [await sayEffect(req, preview, language)] }
}
