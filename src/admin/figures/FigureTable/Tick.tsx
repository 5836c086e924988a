import { useId } from 'react'

type Props = { label: string; isTicked: boolean; onTick: (isTicked: boolean) => void }

/** A box to tick, with a label of its own: without one the frame would name it after its field. */
export const Tick = ({ label, isTicked, onTick }: Props) => {
  const id = useId()
  return (
    <div className="figure-table__smaller">
      <input
        checked={isTicked}
        id={id}
        onChange={(event) => onTick(event.target.checked)}
        type="checkbox"
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
