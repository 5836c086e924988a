import '../../records/NumberCell/index.scss'

type Props = {
  text: string
  /** What a sign means, for those who hear it. */
  spoken?: string | null
  note?: string | null
}

/** A value in the unit and with the decimals of its indicator: "4,83 %". */
export const FigureCell = ({ text, spoken = null, note = null }: Props) => (
  <span className="number-cell">
    {spoken === null ? (
      text
    ) : (
      <>
        <span aria-hidden="true">{text}</span>
        <span className="number-cell__spoken">{spoken}</span>
      </>
    )}
    {note === null ? null : <span className="number-cell__note">{note}</span>}
  </span>
)
