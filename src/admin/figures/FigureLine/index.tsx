import './index.scss'

type Props = { text: string; notes: string[] }

/** A figure on its own page, with what is to be known about it. */
export const FigureLine = ({ text, notes }: Props) => (
  <p className="figure-line">
    <strong>{text}</strong>
    {notes.length > 0 ? <span>{notes.join(' · ')}</span> : null}
  </p>
)
