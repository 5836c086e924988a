import { aggregateOver, type BaseLookup } from './aggregate.ts'
import { cellKey } from './categories.ts'
import { recording } from './lastBases.ts'
import { inCellOrder, type Cell, type SliceContent } from './packedSlice.ts'
import { stateOf } from './protect.ts'
import type { SliceTree } from './sliceTree.ts'
import type { Observation, ProtectionRule } from './types.ts'

/**
 * All that follows from the observations of a slice. Without a rule, or with periods of another kind
 * than the indicator's, nothing does: the inputs are kept, and no figure stands.
 */
export function deriveSlice(input: {
  rule: ProtectionRule
  /** `null` for a period that the indicator does not have. */
  tree: SliceTree | null
  inputs: readonly Observation[]
  lastBase: BaseLookup
}): SliceContent {
  const { rule, tree, inputs } = input
  const { lookup, asked } = recording(input.lastBase)
  const rows = tree ? aggregateOver({ rule, tree, observations: inputs, lastBase: lookup }) : []
  const cells = new Map<string, Cell>()
  for (const observation of inputs) {
    const { area, category } = observation
    cells.set(cellKey(observation), { area, category, input: observation, row: null, state: null })
  }
  for (const row of rows) {
    const { area, category } = row
    const known = cells.get(cellKey(row))?.input ?? null
    cells.set(cellKey(row), { area, category, input: known, row, state: stateOf(row, rule) })
  }
  return { cells: [...cells.values()].sort(inCellOrder), bases: asked }
}

/** Whether the content of a slice depends on the period before. */
export const isOpen = ({ bases }: SliceContent): boolean => Object.keys(bases).length > 0
