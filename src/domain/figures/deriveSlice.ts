import { aggregateOver, type BaseLookup } from './aggregate.ts'
import { cellKey } from './categories.ts'
import { recording } from './lastBases.ts'
import { inCellOrder, type Cell, type SliceContent } from './packedSlice.ts'
import { stateOf } from './protect.ts'
import type { SliceTree, TreeNode } from './sliceTree.ts'
import type { Aggregate, Observation, ProtectionRule } from './types.ts'

type Input = {
  rule: ProtectionRule
  /** `null` for a period that the indicator does not have. */
  tree: SliceTree | null
  inputs: readonly Observation[]
  lastBase: BaseLookup
  /** What was derived before, where since then only inputs of the `changed` areas differ. */
  known?: { content: SliceContent; changed: ReadonlySet<string> } | undefined
}

/** Cells of observations and rows; of `inputs` those of areas that `isWanted`. */
function cellsOf(
  { rule, inputs }: Input,
  rows: readonly Aggregate[],
  isWanted: (area: string) => boolean,
): Cell[] {
  const cells = new Map<string, Cell>()
  for (const input of inputs) {
    const { area, category } = input
    if (isWanted(area)) cells.set(cellKey(input), { area, category, input, row: null, state: null })
  }
  for (const row of rows) {
    const { area, category } = row
    const input = cells.get(cellKey(row))?.input ?? null
    cells.set(cellKey(row), { area, category, input, row, state: stateOf(row, rule) })
  }
  return [...cells.values()]
}

function deriveWhole(input: Input): SliceContent {
  const { rule, tree, inputs } = input
  const { lookup, asked } = recording(input.lastBase)
  const rows = tree ? aggregateOver({ rule, tree, observations: inputs, lastBase: lookup }) : []
  return { cells: cellsOf(input, rows, () => true).sort(inCellOrder), bases: asked }
}

/** Positions of the areas whose rows can differ: the changed ones and all above them. */
function touchedPositions({ nodes }: SliceTree, changed: ReadonlySet<string>): Set<number> {
  const touched = new Set<number>()
  nodes.forEach(({ id, children }, position) => {
    if (changed.has(id) || children.some((child) => touched.has(child))) touched.add(position)
  })
  return touched
}

/** Only the rows of changed areas and of those above them; a save touches four of 178. */
function derivePart(input: Input, tree: SliceTree, known: NonNullable<Input['known']>) {
  const { content, changed } = known
  const touched = touchedPositions(tree, changed)
  const { lookup, asked } = recording(input.lastBase)
  const before = new Map(content.cells.map((cell) => [cell.area, cell.row]))
  const rows = aggregateOver({
    rule: input.rule,
    tree,
    observations: input.inputs,
    lastBase: lookup,
    kept: { has: (at) => !touched.has(at), row: (area) => before.get(area) ?? null },
  })
  const areas = new Set(changed)
  const parts = new Set<string>()
  for (const at of touched) {
    const node = tree.nodes[at] as TreeNode
    areas.add(node.id)
    for (const child of node.children) parts.add((tree.nodes[child] as TreeNode).id)
  }
  const kept = content.cells.filter(({ area }) => !areas.has(area))
  const added = cellsOf(input, rows, (area) => areas.has(area))
  const bases = Object.entries(content.bases).filter(([area]) => !parts.has(area))
  return {
    cells: [...kept, ...added].sort(inCellOrder),
    bases: { ...Object.fromEntries(bases), ...asked },
  }
}

/**
 * All that follows from the observations of a slice. With periods of another kind than the
 * indicator's nothing does: the inputs are kept, and no figure stands. What is `known` is used where
 * each area stands below one other only and nothing is broken down; the result is the same.
 */
export function deriveSlice(input: Input): SliceContent {
  const { rule, tree, known } = input
  if (!known || !tree?.isPlain || rule.breakdown !== null) return deriveWhole(input)
  return derivePart(input, tree, known)
}

/** Whether the content of a slice depends on earlier periods. */
export const isOpen = ({ bases }: SliceContent): boolean => Object.keys(bases).length > 0
