import type { Territory } from '#domain/areas/territory'
import { deriveSlice } from '#domain/figures/deriveSlice'
import { basesAfter, type AskedBases, type BaseSource } from '#domain/figures/lastBases'
import type { SliceContent } from '#domain/figures/packedSlice'
import { comparePeriods, parsePeriod } from '#domain/figures/period'
import type { Aggregate, Observation, ProtectionRule } from '#domain/figures/types'

import { treeOf } from './trees.ts'

/** Periods in time, those of one kind after one another. */
export const inTime = (periods: readonly string[]): string[] =>
  periods
    .map(parsePeriod)
    .sort(comparePeriods)
    .map(({ text }) => text)

/** What a slice tells later ones. */
export const sourceOf = ({ cells, bases }: SliceContent): BaseSource => ({
  rows: cells.flatMap(({ row }): Aggregate[] => (row ? [row] : [])),
  bases,
})

export const inputsOf = ({ cells }: SliceContent): Observation[] =>
  cells.flatMap(({ input }) => (input ? [input] : []))

/** A period of the indicator that later ones can ask; its content is loaded only then. */
export type Earlier = () => Promise<SliceContent | null>

type Deriving = {
  rule: ProtectionRule
  territory: Territory
  period: string
  inputs: readonly Observation[]
  /** What this slice asked of earlier ones, as far as it still holds. */
  remembered: AskedBases
  /** What was derived before, where only inputs of the `changed` areas differ since. */
  known?: { content: SliceContent; changed: ReadonlySet<string> } | undefined
  /** The indicator's periods before this one, the oldest first. */
  earlier: readonly Earlier[]
}

/** The last known denominators: the newest period that can tell answers. */
const findBases = async (keys: ReadonlySet<string>, earlier: readonly Earlier[]) => {
  const found: [string, number | null][] = []
  const open = new Set(keys)
  for (const load of earlier.toReversed()) {
    if (open.size === 0) break
    const content = await load()
    if (!content) continue
    const baseOf = basesAfter(sourceOf(content))
    for (const key of open) {
      const base = baseOf(key)
      if (base === undefined) continue
      found.push([key, base])
      open.delete(key)
    }
  }
  return [...found, ...[...open].map((key): [string, null] => [key, null])]
}

/** Derives one slice; reads earlier ones only where something is missing in this one. */
export const derivePeriod = async (input: Deriving): Promise<SliceContent> => {
  const { rule, territory, period, inputs, known, earlier } = input
  const slice = { rule, tree: treeOf(territory, rule, period), inputs, known }
  const bases = new Map(Object.entries(input.remembered))
  for (;;) {
    const open = new Set<string>()
    const lastBase = (key: string): number | null => {
      const base = bases.get(key)
      if (base === undefined) open.add(key)
      return base ?? null
    }
    const content = deriveSlice({ ...slice, lastBase })
    if (open.size === 0) return content
    // What is found may decide that more is asked for: a part that stands for nothing.
    for (const [key, base] of await findBases(open, earlier)) bases.set(key, base)
  }
}
