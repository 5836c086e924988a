import './index.scss'

type Props = { sentence: string; measuredBy: string; notes: string[] }

/** Where a goal stands, as a sentence. */
export const GoalProgress = ({ sentence, measuredBy, notes }: Props) => (
  <div className="goal-progress">
    <p>
      <strong>{sentence}</strong>
    </p>
    <p className="goal-progress__note">{measuredBy}</p>
    {notes.map((note) => (
      <p className="goal-progress__note" key={note}>
        {note}
      </p>
    ))}
  </div>
)
