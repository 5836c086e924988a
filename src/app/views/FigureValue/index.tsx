import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { choicesOf, figureWords } from '#glossary'
import { figureSigns, figureText, quantityText, type ShownFigure } from '#domain/figures/figureText'
import { idOf } from '#domain/records/link'
import { loadUnits } from '#usecases/figures/loadUnits'

import { FigureCell } from '../../../admin/figures/FigureCell/index.tsx'

/** Once a page, however many rows ask. */
const unitsOf = cache((payload: Payload) => loadUnits(payload))

/** A figure says its state; an observation is a number that somebody entered. */
const isFigure = (row: unknown): row is ShownFigure =>
  typeof row === 'object' && row !== null && 'state' in row && 'coverage' in row

/** A value in a list, with the unit and decimals of the row's indicator. */
export const FigureValue = async (props: DefaultServerCellComponentProps) => {
  const { cellData, i18n, payload, rowData } = props
  const language = i18n.language === 'en' ? 'en' : 'de'
  const indicator = idOf(rowData?.['indicator'])
  const unit = indicator === null ? undefined : (await unitsOf(payload)).get(indicator)
  if (!unit) return <FigureCell text={figureSigns.none} />
  if (!isFigure(rowData)) {
    const value: unknown = cellData
    const text = typeof value === 'number' ? quantityText(value, unit, language) : figureSigns.none
    return <FigureCell text={text} />
  }
  const text = figureText(rowData, unit, { language, words: figureWords })
  const isSign = text === figureSigns.hidden || text === figureSigns.none
  return (
    <FigureCell
      note={unit.isPending ? figureWords.pending[language] : null}
      spoken={isSign ? (choicesOf('figureState')[rowData.state]?.[language] ?? null) : null}
      text={text}
    />
  )
}
