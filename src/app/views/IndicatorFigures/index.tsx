import type { UIFieldServerProps } from 'payload'

import { tableWords } from '#glossary'
import { loadIndicatorTable } from '#usecases/figures/loadIndicatorTable'

import { FigureTable } from '../../../admin/figures/FigureTable/index.tsx'

/** On an indicator's page: its figures, read with the rights of whoever looks. */
export const IndicatorFigures = async ({ data, i18n, id, req }: UIFieldServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'de'
  const indicator = id ?? data['id']
  if (!indicator) return null
  const table = await loadIndicatorTable({ req, indicator: String(indicator), language })
  if (table === null || table === 'nothing') return <p>{tableWords.none[language]}</p>
  const { period, category, smaller, unreachable } = tableWords
  return (
    <FigureTable
      indicator={String(indicator)}
      initial={table}
      words={{
        period: period[language],
        category: category[language],
        smaller: smaller[language],
        unreachable: unreachable[language],
      }}
    />
  )
}
