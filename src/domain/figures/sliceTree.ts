import { membershipsOn } from '../areas/memberships.ts'
import type { Area, Division, Membership, Territory } from '../areas/territory.ts'
import { validOn } from '../areas/validity.ts'
import { groupBy } from '../records/groupBy.ts'

/**
 * An area in the order of a roll-up. `children` are positions of the areas that add up to it, all of
 * one division that partitions it; empty where none does.
 */
export type TreeNode = {
  id: string
  population: number | null
  division: string | null
  children: number[]
}

/** The areas valid on one day, children before their parents, in an order that ids alone decide. */
export type SliceTree = {
  nodes: TreeNode[]
  /** No area is summed into two others. */
  isPlain: boolean
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/**
 * Of several divisions that partition an area one is summed, and always the same: the first that
 * the indicator names, else the highest. Otherwise a series would change its meaning from year to
 * year with whoever happened to deliver.
 */
function divisionToSum(
  memberships: readonly Membership[],
  divisions: ReadonlyMap<string, Division>,
  order: readonly string[],
): string | null {
  const place = (id: string) => {
    const at = order.indexOf(id)
    return at === -1 ? order.length : at
  }
  const partitions = [...new Set(memberships.map(({ division }) => division))].flatMap((id) => {
    const division = divisions.get(id)
    return division?.isPartition ? [division] : []
  })
  partitions.sort((a, b) => place(a.id) - place(b.id) || a.rank - b.rank || byId(a, b))
  return partitions[0]?.id ?? null
}

type Below = ReadonlyMap<string, { division: string; children: string[] }>

function belowOn(
  { divisions, memberships }: Territory,
  day: string,
  { valid, order }: { valid: ReadonlyMap<string, Area>; order: readonly string[] },
): Below {
  const known = new Map(divisions.map((division) => [division.id, division]))
  const holding = membershipsOn(memberships, day).filter(
    ({ child, parent }) => valid.has(child) && valid.has(parent),
  )
  const below = new Map<string, { division: string; children: string[] }>()
  for (const [parent, own] of groupBy(holding, (one) => one.parent)) {
    const division = divisionToSum(own, known, order)
    if (division === null) continue
    const children = own.filter((one) => one.division === division).map(({ child }) => child)
    below.set(parent, { division, children: [...new Set(children)].sort() })
  }
  return below
}

/**
 * Tree of a reporting day, to be used for every slice of indicators with the same `order` of
 * divisions. Areas that are not valid on `day` (ISO) are left out; a child of one of them stands
 * alone.
 */
export function buildSliceTree(
  territory: Territory,
  day: string,
  order: readonly string[] = [],
): SliceTree {
  const areas = territory.areas.filter((area) => validOn(area, day)).sort(byId)
  const valid = new Map(areas.map((area) => [area.id, area]))
  const below = belowOn(territory, day, { valid, order })
  const nodes: TreeNode[] = []
  const positions = new Map<string, number>()
  const open = new Set<string>()
  const visit = ({ id, population }: Area): number => {
    const known = positions.get(id)
    if (known !== undefined) return known
    open.add(id)
    const own = below.get(id)
    const children = (own?.children ?? [])
      .filter((child) => !open.has(child))
      .map((child) => visit(valid.get(child) as Area))
    open.delete(id)
    const at = nodes.push({ id, population, division: own?.division ?? null, children }) - 1
    positions.set(id, at)
    return at
  }
  areas.forEach(visit)
  const parts = nodes.flatMap(({ children }) => children)
  return { nodes, isPlain: new Set(parts).size === parts.length }
}
