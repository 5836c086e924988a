import { choicesOf, figureTable, glossary } from '#glossary'
import type { FigureRow } from '#domain/figures/figureRows'

import { figureText, type Unit } from '#src/admin/figures/figureText'
import './index.scss'

type Props = {
  /** In words: "2021", "Schuljahr 2017/18"; null where there is no figure yet. */
  period: string | null
  rows: FigureRow[]
  unit: Unit
  language: 'de' | 'en'
}

const note = ({ state, basis, coverage }: FigureRow, language: 'de' | 'en'): string => {
  if (state !== 'published') return choicesOf('figureState')[state]?.[language] ?? ''
  const words = choicesOf('basis')[basis]?.[language] ?? ''
  if (coverage >= 1) return words
  return `${words}, ${figureTable.partial[language]} (${Math.floor(coverage * 100)}\u00a0%)`
}

/** An indicator's newest figures: the county first, then its municipalities. */
export const FigureTable = ({ period, rows, unit, language }: Props) => {
  if (period === null || rows.length === 0) return <p>{figureTable.none[language]}</p>
  return (
    <table className="figure-table">
      <caption>{`${figureTable.caption[language]} ${period}`}</caption>
      <thead>
        <tr>
          <th scope="col">{glossary.area[language]}</th>
          <th scope="col" className="figure-table__number">
            {glossary.value[language]}
          </th>
          <th scope="col">{glossary.basis[language]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.area} className={row.level === 'county' ? 'figure-table__total' : undefined}>
            <th scope="row">{row.area}</th>
            <td className="figure-table__number">
              {figureText({ value: row.value, unit, language }) || '–'}
            </td>
            <td>{note(row, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
