import { NewMembership } from '../NewMembership/index.tsx'

import './index.scss'

type Props = {
  area: string
  sentences: string[]
  /** How to move the area and the button for it; null for those who may not. */
  move: { hint: string; label: string } | null
}

/** Where an area belongs, as people say it. */
export const Belonging = ({ area, sentences, move }: Props) => (
  <div className="area-belonging">
    <p>
      <strong>{sentences.join(' ')}</strong>
    </p>
    {move === null ? null : (
      <>
        <p>{move.hint}</p>
        <NewMembership area={area} label={move.label} />
      </>
    )}
  </div>
)
