/** An area as version 0.1 stored it. Days are ISO `yyyy-mm-dd`; `share` is a percentage. */
export type OldArea = {
  id: string
  parent: string | null
  /** One of the fixed kinds; divisions bear them as codes. */
  kind: string
  validFrom: string | null
  validTo: string | null
  changeReason: string | null
  predecessors: readonly { area: string; share: number | null }[]
}

export type CarriedMembership = {
  child: string
  parent: string
  /** Code of the division. */
  division: string
  validFrom: string | null
}

export type CarriedChange = {
  kind: 'merge' | 'split' | 'reassignment'
  /** `null` where no day can be known. */
  effectiveOn: string | null
  reason: string | null
  rows: { from: string; to: string; share: number | null }[]
}

export type CarriedAreas = {
  memberships: CarriedMembership[]
  changes: CarriedChange[]
  /** Area → reason that belongs to no change. */
  notes: Map<string, string>
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/**
 * Parents had no dates: an area belonged to its parent as long as it existed. So its membership has
 * no end of its own, and whoever had rights over an area that has ended keeps them.
 */
function membershipOf({ id, parent, kind, validFrom }: OldArea): CarriedMembership[] {
  return parent === null ? [] : [{ child: id, parent, division: kind, validFrom }]
}

type Known = ReadonlyMap<string, OldArea>

/** Days on which the predecessors of an area ended, each the day after its last. */
function endings(area: OldArea, known: Known): string[] {
  return area.predecessors.flatMap(({ area: id }) => {
    const last = known.get(id)?.validTo
    return last ? [nextDay(last)] : []
  })
}

/** The day an area came from its predecessors: its first, else the day after they ended. */
function dayOfChange(area: OldArea, known: Known): string | null {
  return area.validFrom ?? endings(area, known).sort().at(-1) ?? null
}

/** Successors of one day that share a predecessor are one change. */
function groupSuccessors(areas: readonly OldArea[], known: Known): OldArea[][] {
  const groups: OldArea[][] = []
  for (const area of areas) {
    if (area.predecessors.length === 0) continue
    const day = dayOfChange(area, known)
    const from = new Set(area.predecessors.map((one) => one.area))
    const isSame = (other: OldArea) =>
      dayOfChange(other, known) === day && other.predecessors.some((one) => from.has(one.area))
    const related = groups.filter((group) => group.some(isSame))
    for (const group of related) groups.splice(groups.indexOf(group), 1)
    groups.push([...related.flat(), area])
  }
  return groups
}

/** Only what has ended merges or splits; a piece of something that goes on is reassigned. */
function kindOf(from: readonly OldArea[], to: readonly OldArea[]): CarriedChange['kind'] {
  const haveEnded = from.every(({ validTo }) => validTo !== null)
  if (haveEnded && from.length === 1 && to.length > 1) return 'split'
  return haveEnded && from.length > 1 && to.length === 1 ? 'merge' : 'reassignment'
}

function changeOf(
  to: readonly OldArea[],
  known: Known,
): { change: CarriedChange; told: OldArea[] } {
  const rows = to.flatMap((area) =>
    area.predecessors.map(({ area: from, share }) => ({ from, to: area.id, share })),
  )
  const from = [...new Set(rows.map((row) => row.from))].flatMap((id) => known.get(id) ?? [])
  const told = [...from.filter(({ validTo }) => validTo !== null), ...to]
  const reasons = new Set(told.flatMap(({ changeReason }) => changeReason ?? []))
  const change = {
    kind: kindOf(from, to),
    effectiveOn: to[0] ? dayOfChange(to[0], known) : null,
    reason: reasons.size === 0 ? null : [...reasons].join('\n'),
    rows,
  }
  return { change, told }
}

/** What the areas of version 0.1 are as memberships and changes; nothing of them is left out. */
export function carryOverAreas(areas: readonly OldArea[]): CarriedAreas {
  const known = new Map(areas.map((area) => [area.id, area]))
  const carried = groupSuccessors(areas, known).map((group) => changeOf(group, known))
  const told = new Set(carried.flatMap((one) => one.told.map(({ id }) => id)))
  const notes = areas.flatMap(({ id, changeReason }) =>
    changeReason === null || told.has(id) ? [] : [[id, changeReason] as const],
  )
  return {
    memberships: areas.flatMap(membershipOf),
    changes: carried.map(({ change }) => change),
    notes: new Map(notes),
  }
}
