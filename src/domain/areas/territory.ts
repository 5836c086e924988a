/** What an area is to the administration; rights end at municipalities. */
export const areaLevels = ['county', 'municipality', 'below'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** Areas of one make, e.g. all municipalities. Only a *partition* covers its parent completely. */
export type Division = { id: string; rank: number; level: AreaLevel; isPartition: boolean }

/** An area as roll-ups need it. Days are ISO `yyyy-mm-dd`, both included; `null` = open end. */
export type Area = {
  id: string
  division: string
  validFrom: string | null
  validTo: string | null
  /** Last known number of inhabitants, the weight of an area that delivered nothing. */
  population: number | null
}

/** `child` belongs wholly to `parent`, as part of `division`, from day to day. */
export type Membership = {
  child: string
  parent: string
  division: string
  validFrom: string | null
  validTo: string | null
}

/** All that decides which areas add up to which, on any day. */
export type Territory = {
  areas: readonly Area[]
  divisions: readonly Division[]
  memberships: readonly Membership[]
}
