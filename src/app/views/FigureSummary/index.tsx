import type { UIFieldServerProps } from 'payload'

import { choicesOf, figureWords } from '#glossary'
import { total } from '#domain/figures/categories'
import { coverageSentence } from '#domain/figures/coverageText'
import { figureText } from '#domain/figures/figureText'
import type { Figure } from '#domain/figures/types'
import { idOf } from '#domain/records/link'
import { loadUnits } from '#usecases/figures/loadUnits'

import { FigureLine } from '../../../admin/figures/FigureLine/index.tsx'

/** What MongoDB leaves out is null. */
const figureOf = (data: Partial<Figure>): Figure => {
  const { value = null, delivered = null, expected = null, coverageBase = null } = data
  return { ...(data as Figure), value, delivered, expected, coverageBase }
}

/** On a figure's page: "≈ 3,1 % (11 %)" and under it how it came about. */
export const FigureSummary = async ({ data, i18n, payload }: UIFieldServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'de'
  const indicator = idOf(data['indicator'])
  const unit = indicator === null ? undefined : (await loadUnits(payload)).get(indicator)
  if (!unit || !data['state']) return null
  const figure = figureOf(data)
  const isBrokenDown = figure.category !== total
  const notes = [
    figure.state === 'published' ? '' : choicesOf('figureState')[figure.state]?.[language],
    choicesOf('basis')[figure.basis]?.[language],
    coverageSentence(figure, figureWords, { language, isBrokenDown }),
    unit.isPending ? figureWords.pending[language] : '',
  ]
  return (
    <FigureLine
      notes={notes.filter((note): note is string => Boolean(note))}
      text={figureText(figure, unit, { language, words: figureWords })}
    />
  )
}
