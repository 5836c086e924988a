'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { figureText, type Unit } from '../figureText.ts'

/** A value in the unit and with the decimals of its indicator: "4,83 %". */
export const FigureCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const indicator: unknown = rowData?.['indicator']
  const unit: Unit = typeof indicator === 'object' && indicator !== null ? indicator : {}
  const text = figureText({ value: cellData, unit, language: i18n.language })
  return <span className="number-cell">{text || '–'}</span>
}
