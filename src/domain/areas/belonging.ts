import type { Membership } from './territory.ts'
import { validOn } from './validity.ts'

/** A membership with the names a sentence needs. */
export type NamedMembership = Pick<Membership, 'validFrom' | 'validTo'> & {
  parent: string
  division: string
}

/** Where an area belongs on a day, and where it will: the next one after that day in time. */
export type Belonging = { now: NamedMembership[]; next: NamedMembership[] }

const from = ({ validFrom }: NamedMembership): string => validFrom ?? ''

/** `day` is ISO; what is over is left out. */
export function belongingOn(memberships: readonly NamedMembership[], day: string): Belonging {
  const inTime = [...memberships].sort((a, b) => (from(a) < from(b) ? -1 : 1))
  return {
    now: inTime.filter((one) => validOn(one, day)),
    next: inTime.filter((one) => from(one) > day),
  }
}
