/** What a test and the server that it kills tell each other. */
export type Save =
  /** A new observation, numbered over all rounds. */
  | { kind: 'create'; number: number }
  /** The next value of one of the observations that are changed again and again. */
  | { kind: 'update'; lane: number; value: number }

export type Order = { saves: Save[]; release: string; lanes: number; releaseAfter: number }

export type Answer =
  | { kind: 'loaded' }
  | { kind: 'state'; state: State }
  | { kind: 'saved'; save: Save }
  | { kind: 'releasing' }
  | { kind: 'released'; title: string }
  | { kind: 'failed'; message: string }
  | { kind: 'done' }

/** What a server finds in the database when it starts again. */
export type State = {
  /** Value by period and area key. */
  observations: Record<string, number>
  /** Slices whose aggregates or figures are not what a full rebuild gives. */
  differences: number
  released: string[]
  /** Released editions without a sound file. */
  damaged: string[]
  /** Files in the folder of editions that no released edition points at. */
  strayFiles: string[]
}

const areasPerPeriod = 19

/** Where the numbered observation belongs: 19 municipalities a month, from 2000 on. */
export const placeOf = (number: number) => {
  const months = Math.floor(number / areasPerPeriod)
  const month = String((months % 12) + 1).padStart(2, '0')
  return { area: number % areasPerPeriod, period: `${2000 + Math.floor(months / 12)}-${month}` }
}

/** Observations of one month that the lanes change. */
export const laneOf = (lane: number) => ({ area: lane, period: '1999-12' })

export const keyOf = ({ period, area }: { period: string; area: number }) => `${period} ${area}`
