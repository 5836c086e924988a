import type { PayloadRequest } from 'payload'

import { figureWords, goalPhrases } from '#glossary'
import { coverageText } from '#domain/figures/coverageText'
import type { Dated } from '#domain/figures/current'
import { figureText, quantityText, type ShownFigure } from '#domain/figures/figureText'
import { formatPeriod, parsePeriod } from '#domain/figures/period'
import { goalProgress, type PartialPeriod } from '#domain/measures/goalProgress'
import { fillIn } from '#domain/records/fillIn'
import type { Language } from '#domain/records/numberText'
import {
  readCounty,
  readGoalAim,
  readSeries,
  type GoalAim,
} from '#store/measures/goalProgressStore'

/** Where a goal stands: the sentence, what it is measured by, and what else is to be known. */
export type ShownProgress = { sentence: string; measuredBy: string; notes: string[] }

type Current = Dated & ShownFigure

const periodText = (period: string): string => formatPeriod(parsePeriod(period))

const sayCurrent = (current: Current | null, { indicator }: GoalAim, language: Language) => {
  if (!current) return goalPhrases.none[language]
  const period = periodText(current.period)
  if (current.state === 'suppressed') return fillIn(goalPhrases.hidden[language], { period })
  const value = figureText(current, indicator, { language, words: figureWords })
  return fillIn(goalPhrases.current[language], { value, period })
}

const sayTarget = ({ targetValue, targetYear, indicator }: GoalAim, language: Language) => {
  if (targetValue === null) return []
  const target = quantityText(targetValue, indicator, language)
  return targetYear === null
    ? [fillIn(goalPhrases.target[language], { target })]
    : [fillIn(goalPhrases.targetUntil[language], { target, year: targetYear })]
}

const sayPartial = ({ period, coverage }: PartialPeriod, language: Language): string =>
  fillIn(goalPhrases.partial[language], {
    period: periodText(period),
    share: coverageText(coverage, language),
  })

/**
 * The current value of a goal's indicator in its area (else in the county) beside its target, from
 * the figures that whoever asks may read, by a fixed number of queries; null without an indicator.
 */
export const loadGoalProgress = async (
  req: PayloadRequest,
  { goal, language }: { goal: string; language: Language },
): Promise<ShownProgress | null> => {
  const aim = await readGoalAim(req, goal)
  if (!aim) return null
  const area = aim.area ?? (await readCounty(req))
  if (!area) return null
  const { indicator } = aim
  const series = await readSeries(req, { indicator: indicator.id, area: area.id })
  const { current, partial } = goalProgress(series, indicator.minCoverage)
  const parts = [sayCurrent(current, aim, language), ...sayTarget(aim, language)]
  const names = { indicator: indicator.name, area: area.name }
  return {
    sentence: `${parts.join(', ')}.`,
    measuredBy: fillIn(goalPhrases.measuredBy[language], names),
    notes: [
      ...partial.map((one) => sayPartial(one, language)),
      ...(indicator.isPending ? [goalPhrases.pending[language]] : []),
    ],
  }
}
