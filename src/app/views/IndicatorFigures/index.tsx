import type { UIFieldServerProps } from 'payload'

import { formatPeriod, parsePeriod } from '#domain/figures/period'
import { loadIndicatorFigures } from '#usecases/figures/loadIndicatorFigures'

import { FigureTable } from '../../../admin/figures/FigureTable/index.tsx'

/** On an indicator's page: its newest figures, read with the rights of whoever looks. */
export const IndicatorFigures = async ({ data, i18n, id, req }: UIFieldServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'de'
  const indicator = id ?? data['id']
  if (!indicator) return null
  const figures = await loadIndicatorFigures({ req, indicator: String(indicator) })
  const decimals: unknown = data['decimals']
  return (
    <FigureTable
      language={language}
      period={figures && formatPeriod(parsePeriod(figures.period))}
      rows={figures?.rows ?? []}
      unit={{
        unit: String(data['unit'] ?? ''),
        decimals: typeof decimals === 'number' ? decimals : null,
      }}
    />
  )
}
