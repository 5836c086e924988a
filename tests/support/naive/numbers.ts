import type { Aggregate } from '#domain/figures/types'

/** From the strongest word to the weakest. */
const statuses = [
  'measured',
  'corrected',
  'rounded',
  'provisional',
  'estimated',
  'projected',
  'notAvailable',
] as const

export const weakestOf = (all: readonly Aggregate['status'][]): Aggregate['status'] =>
  [...all].sort((a, b) => statuses.indexOf(b) - statuses.indexOf(a))[0] ?? 'measured'

export const add = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0)

/** Sum of what is known; null where nothing is. */
export const addKnown = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((one) => one !== null)
  return known.length === 0 ? null : add(known)
}
