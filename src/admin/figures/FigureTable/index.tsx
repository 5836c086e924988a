'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ShownTable } from '#domain/figures/figureTable'

import { Choice } from './Choice.tsx'
import { Rows } from './Rows.tsx'
import { Tick } from './Tick.tsx'
import './index.scss'

type Props = {
  indicator: string
  initial: ShownTable
  words: { period: string; category: string; smaller: string; unreachable: string }
}

const againAfterMs = 10_000

type Wanted = Pick<ShownTable, 'period' | 'category' | 'isSmallerShown'>

const addressOf = (indicator: string, { period, category, isSmallerShown }: Wanted): string => {
  const query = new URLSearchParams({ period, category, smaller: String(isSmallerShown) })
  return `/panels/indicators/${encodeURIComponent(indicator)}/figures?${query}`
}

/** Loads what is chosen and shows the choice at once; the table stands until the next is there. */
const useTable = ({ indicator, initial }: Props) => {
  const [table, setTable] = useState(initial)
  const [chosen, setChosen] = useState<Wanted | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => setTable(initial), [initial])
  const load = useCallback(
    async (wanted: Wanted) => {
      setChosen(wanted)
      const answer = await fetch(addressOf(indicator, wanted)).catch(() => null)
      setFailed(answer?.ok !== true)
      if (answer?.ok) setTable((await answer.json()) as ShownTable)
      setChosen((latest) => (latest === wanted ? null : latest))
    },
    [indicator],
  )
  useEffect(() => {
    const timer = setTimeout(() => void (table.isPending ? load(table) : null), againAfterMs)
    return () => clearTimeout(timer)
  }, [load, table])
  return { table, choice: chosen ?? table, isFailed, load }
}

/** Figures of one period, from the county down; period and category can be chosen. */
export const FigureTable = (props: Props) => {
  const { words } = props
  const { table, choice, isFailed, load } = useTable(props)
  return (
    <section className="figure-table">
      <div className="figure-table__choices">
        <Choice
          label={words.period}
          onChoose={(period) => void load({ ...choice, period, category: 'total' })}
          options={table.periods}
          value={choice.period}
        />
        {table.categories.length > 0 ? (
          <Choice
            label={words.category}
            onChoose={(category) => void load({ ...choice, category })}
            options={table.categories}
            value={choice.category}
          />
        ) : null}
        {table.hasSmaller ? (
          <Tick
            isTicked={choice.isSmallerShown}
            label={words.smaller}
            onTick={(isSmallerShown) => void load({ ...choice, isSmallerShown })}
          />
        ) : null}
      </div>
      <div aria-live="polite">
        {isFailed ? <p className="figure-table__note">{words.unreachable}</p> : null}
        {table.notes.map((note) => (
          <p className="figure-table__note" key={note}>
            {note}
          </p>
        ))}
      </div>
      <Rows table={table} />
    </section>
  )
}
