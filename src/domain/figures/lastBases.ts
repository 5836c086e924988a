import type { BaseLookup } from './aggregate.ts'
import { cellKey } from './categories.ts'
import type { Aggregate } from './types.ts'

/** Denominators that somebody asked for, `null` where none is known; by cell key. */
export type AskedBases = Readonly<Record<string, number | null>>

/** What a period tells later ones. */
export type BaseSource = { rows: readonly Aggregate[]; bases: AskedBases }

const wholeOf = ({ rows }: BaseSource): Map<string, number> =>
  new Map(
    rows.flatMap((row): [string, number][] =>
      row.coverage === 1 && row.denominator !== null ? [[cellKey(row), row.denominator]] : [],
    ),
  )

/**
 * The last known denominators, seen from the period after `source`: its own where a row was whole,
 * else what it had to ask for itself, so that it answers for all before it. `undefined` of what never
 * came up in it: an earlier period has to be asked.
 */
export function basesAfter(source: BaseSource): (key: string) => number | null | undefined {
  const whole = wholeOf(source)
  return (key) =>
    whole.get(key) ?? (Object.hasOwn(source.bases, key) ? source.bases[key] : undefined)
}

/** Keys whose last known denominator may be another one after a period changed. */
export function movedBases(before: BaseSource | null, after: BaseSource | null): string[] {
  const [old, fresh] = [before, after].map((source) => source && wholeOf(source))
  const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  return [...keys].filter((key) => old?.get(key) !== fresh?.get(key))
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
