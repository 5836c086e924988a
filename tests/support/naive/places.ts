import type { Area, Territory } from '#domain/areas/territory'

const holds = (span: { validFrom: string | null; validTo: string | null }, day: string) =>
  (span.validFrom ?? day) <= day && day <= (span.validTo ?? day)

/** Who was there on a day, and what an area is the sum of. */
export const placesOf = (territory: Territory, divisionOrder: readonly string[]) => {
  const { areas, divisions, memberships } = territory
  const areaOn = (id: string, day: string): Area | undefined =>
    areas.find((area) => area.id === id && holds(area, day))

  const partitions = divisions
    .filter(({ isPartition }) => isPartition)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  const inOrder = [...divisionOrder.filter((id) => partitions.includes(id)), ...partitions]

  /** The areas of the one division that is summed, whoever delivered; null where there is none. */
  const partsOn = (parent: string, day: string) => {
    for (const division of inOrder) {
      const parts = memberships
        .filter((one) => one.parent === parent && one.division === division && holds(one, day))
        .map(({ child }) => child)
        .filter((child) => areaOn(child, day))
      if (parts.length > 0) return { division, parts }
    }
    return null
  }
  return { areaOn, partsOn }
}
