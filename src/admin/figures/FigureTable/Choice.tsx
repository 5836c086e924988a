import { useId } from 'react'

type Props = {
  label: string
  options: { value: string; label: string }[]
  value: string
  onChoose: (value: string) => void
}

/** A select of the browser's own: every keyboard and screen reader knows it. */
export const Choice = ({ label, options, value, onChoose }: Props) => {
  const id = useId()
  return (
    <div className="figure-table__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChoose(event.target.value)} value={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
