import type { BaseLookup } from './aggregate.ts'
import { cellKey } from './categories.ts'
import type { Aggregate } from './types.ts'

/** Denominators that somebody asked for, `null` where none is known; by cell key. */
export type AskedBases = Readonly<Record<string, number | null>>

/** What the next period may ask about this one. */
export type BaseSource = { rows: readonly Aggregate[]; bases: AskedBases }

/**
 * The last known denominators, seen from the period after `previous`: its own where a row was whole,
 * else what it had to ask for itself. So each period looks at one other only, however long ago an
 * area delivered last.
 */
export function lastBasesOf(previous: BaseSource | null): BaseLookup {
  const whole = new Map<string, number>()
  for (const row of previous?.rows ?? []) {
    if (row.coverage === 1 && row.denominator !== null) whole.set(cellKey(row), row.denominator)
  }
  return (key) => whole.get(key) ?? previous?.bases[key] ?? null
}

/** A lookup that writes down what was asked. */
export function recording(lookup: BaseLookup): { lookup: BaseLookup; asked: AskedBases } {
  const asked: Record<string, number | null> = {}
  return {
    asked,
    lookup: (key) => {
      const found = lookup(key)
      asked[key] = found
      return found
    },
  }
}
