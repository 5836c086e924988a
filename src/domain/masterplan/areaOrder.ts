import { byName } from './order.ts'
import type { MasterplanData, PlanArea } from './types.ts'

type Divided = Pick<MasterplanData, 'divisions' | 'settings'>

/** Asks for county and municipalities, the areas every reader looks for: by level, not by name. */
export function upperAreas({ divisions }: Pick<MasterplanData, 'divisions'>) {
  const upper = new Set(divisions.filter(({ level }) => level !== 'below').map(({ id }) => id))
  return (area: PlanArea): boolean => upper.has(area.division)
}

/** Asks for areas of the time series: the upper ones, and below them what the office chose. */
export function areasInTimeSeries(data: Divided) {
  const isUpper = upperAreas(data)
  const { planDivisions } = data.settings
  return (area: PlanArea): boolean => isUpper(area) || planDivisions.includes(area.division)
}

/** Ids of the areas whose figures some sheet shows. A goal may be set for a small area. */
export function areasWithFigures(
  data: Divided & Pick<MasterplanData, 'areas' | 'goals'>,
): string[] {
  const { countyArea } = data.settings
  const inSeries = data.areas.filter(areasInTimeSeries(data))
  const ofGoals = data.goals.flatMap(({ area }) => area ?? [])
  return [
    ...new Set([...inSeries.map(({ id }) => id), ...ofGoals, ...(countyArea ? [countyArea] : [])]),
  ]
}

/**
 * Areas in the order of the tree: the county, then each area followed by the areas below it, in
 * German alphabetical order. Areas of a broken tree come last instead of getting lost.
 */
export function inTreeOrder(areas: readonly PlanArea[]): PlanArea[] {
  const ids = new Set(areas.map((area) => area.id))
  const below = new Map<string | null, PlanArea[]>()
  for (const area of [...areas].sort(byName)) {
    const parent = area.parent !== null && ids.has(area.parent) ? area.parent : null
    below.set(parent, [...(below.get(parent) ?? []), area])
  }
  const ordered = new Set<PlanArea>()
  const visit = (area: PlanArea): void => {
    if (ordered.has(area)) return
    ordered.add(area)
    for (const child of below.get(area.id) ?? []) visit(child)
  }
  for (const root of below.get(null) ?? []) visit(root)
  for (const area of [...areas].sort(byName)) visit(area)
  return [...ordered]
}
