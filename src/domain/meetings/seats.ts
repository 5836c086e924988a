import { isValidityOrdered, validOn } from '#domain/areas/validity'

/** How long somebody sits in a body: ISO days `yyyy-mm-dd`, both included, `null` = open. */
export type Tenure = { since: string | null; until: string | null }

/** `member` is the id of an actor. */
export type Seat = Tenure & { member: string }

/** A meeting of a body: its ISO day and the ids of the actors listed as attending. */
export type Meeting = { day: string; attending: readonly string[] }

/** False when a seat ends before it begins. */
export function isTenureOrdered({ since, until }: Tenure): boolean {
  return isValidityOrdered({ validFrom: since, validTo: until })
}

/** True when both seats are held on at least one day. */
export function overlap(a: Tenure, b: Tenure): boolean {
  const beginsInTime = (one: Tenure, other: Tenure) =>
    one.since === null || other.until === null || one.since <= other.until
  return beginsInTime(a, b) && beginsInTime(b, a)
}

/**
 * Who may read the minutes of a meeting once they are released: whoever is listed as attending, and
 * whoever held a seat in the body on that day. Sorted, so that equal sets are equal lists.
 */
export function readersOf({ day, attending }: Meeting, seats: readonly Seat[]): string[] {
  const seated = seats
    .filter(({ since, until }) => validOn({ validFrom: since, validTo: until }, day))
    .map(({ member }) => member)
  return [...new Set([...attending, ...seated])].toSorted()
}
