import { figureText, type Unit } from '#src/admin/figures/figureText'
import '../../records/NumberCell/index.scss'

type Props = { value: unknown; unit: Unit; language: string }

/** A value in the unit and with the decimals of its indicator: "4,83 %". */
export const FigureCell = (props: Props) => (
  <span className="number-cell">{figureText(props) || '–'}</span>
)
