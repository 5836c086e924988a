import { areaKinds, type Area, type AreaKind } from './types.ts'
import { validOn } from '#domain/areas/validity'

/** Children of one kind: they may be added up. `children` are positions in `SliceTree.nodes`. */
export type Division = { kind: AreaKind; children: number[] }

/** The areas valid on one day, children before their parents, in an order that ids alone decide. */
export type SliceTree = { nodes: { id: string; divisions: Division[] }[] }

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

function groupByParent(areas: Area[]): { roots: Area[]; children: Map<string, Area[]> } {
  const ids = new Set(areas.map((area) => area.id))
  const children = new Map<string, Area[]>()
  const roots: Area[] = []
  for (const area of areas) {
    const { parent } = area
    if (parent === null || !ids.has(parent)) {
      roots.push(area)
      continue
    }
    const siblings = children.get(parent)
    if (siblings) siblings.push(area)
    else children.set(parent, [area])
  }
  return { roots, children }
}

/**
 * Tree of a reporting day, to be used for every slice whose period ends on `day` (ISO). Areas that
 * are not valid then are left out; a child of one of them stands alone.
 */
export function buildSliceTree(areas: readonly Area[], day: string): SliceTree {
  const valid = areas.filter((area) => validOn(area, day)).sort(byId)
  const { roots, children } = groupByParent(valid)
  const nodes: SliceTree['nodes'] = []
  const visit = (area: Area): number => {
    const divisions: Division[] = []
    for (const child of children.get(area.id) ?? []) {
      const position = visit(child)
      const division = divisions.find((one) => one.kind === child.kind)
      if (division) division.children.push(position)
      else divisions.push({ kind: child.kind, children: [position] })
    }
    divisions.sort((a, b) => areaKinds.indexOf(a.kind) - areaKinds.indexOf(b.kind))
    return nodes.push({ id: area.id, divisions }) - 1
  }
  roots.forEach(visit)
  return { nodes }
}
