import type { DefaultServerCellComponentProps } from 'payload'

import { figureWords } from '#glossary'
import { partsText } from '#domain/figures/coverageText'

import { FigureCell } from '../../../admin/figures/FigureCell/index.tsx'

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** Parts that delivered, in a list: "4 von 5". */
export const FigureParts = ({ cellData, i18n, rowData }: DefaultServerCellComponentProps) => {
  const language = i18n.language === 'en' ? 'en' : 'de'
  const parts = { delivered: numberOf(cellData), expected: numberOf(rowData?.['expected']) }
  return <FigureCell text={partsText(parts, figureWords, language) ?? ''} />
}
