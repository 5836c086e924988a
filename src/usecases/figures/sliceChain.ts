import type { Territory } from '#domain/areas/territory'
import { deriveSlice } from '#domain/figures/deriveSlice'
import { lastBasesOf, type BaseSource } from '#domain/figures/lastBases'
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

const sourceOf = ({ cells, bases }: SliceContent): BaseSource => ({
  rows: cells.flatMap(({ row }): Aggregate[] => (row ? [row] : [])),
  bases,
})

export const inputsOf = ({ cells }: SliceContent): Observation[] =>
  cells.flatMap(({ input }) => (input ? [input] : []))

type Deriving = {
  rule: ProtectionRule
  territory: Territory
  period: string
  inputs: readonly Observation[]
  /** What this slice asked of the period before, as long as that one has not changed; else empty. */
  remembered: SliceContent['bases']
  /** What was derived before, where only inputs of the `changed` areas differ since. */
  known?: { content: SliceContent; changed: ReadonlySet<string> } | undefined
  /** Content of the period before; `null` where there is none. */
  previous: () => Promise<SliceContent | null>
}

/** Derives one slice; reads the period before only where something is missing in this one. */
export const derivePeriod = async (input: Deriving): Promise<SliceContent> => {
  const { rule, territory, period, inputs, remembered, previous } = input
  const slice = { rule, tree: treeOf(territory, rule, period), inputs, known: input.known }
  let asksMore = false
  const fromMemory = (key: string) => {
    if (key in remembered) return remembered[key] ?? null
    asksMore = true
    return null
  }
  const content = deriveSlice({ ...slice, lastBase: fromMemory })
  if (!asksMore) return content
  const before = await previous()
  return deriveSlice({ ...slice, lastBase: lastBasesOf(before && sourceOf(before)) })
}
