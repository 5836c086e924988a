import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  /** What to say instead of the content, `null` where there is some. */
  empty: string | null
  children: ReactNode
}

/** One question of the start page and its answer. */
export const Panel = ({ title, empty, children }: Props) => {
  const id = useId()
  return (
    <section className="start-panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty === null ? children : <p className="start-panel__empty">{empty}</p>}
    </section>
  )
}
