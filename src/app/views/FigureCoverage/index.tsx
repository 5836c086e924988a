import type { DefaultServerCellComponentProps } from 'payload'

import { figureWords } from '#glossary'
import { figureSigns } from '#domain/figures/figureText'
import { coverageText, partsText } from '#domain/figures/coverageText'

import { FigureCell } from '../../../admin/figures/FigureCell/index.tsx'

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** How much of a figure's base delivered, in a list: "69 %", and under it "4 von 5". */
export const FigureCoverage = (props: DefaultServerCellComponentProps) => {
  const { cellData, i18n, rowData } = props
  const coverage: unknown = cellData
  const language = i18n.language === 'en' ? 'en' : 'de'
  const text = typeof coverage === 'number' ? coverageText(coverage, language) : figureSigns.none
  const { delivered, expected } = (rowData ?? {}) as Record<string, unknown>
  const parts = { delivered: numberOf(delivered), expected: numberOf(expected) }
  const isWhole = typeof coverage === 'number' && coverage >= 1
  const note = isWhole ? null : partsText(parts, figureWords, language)
  return <FigureCell note={note} text={text} />
}
