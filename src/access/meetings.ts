import type { Where } from 'payload'

import { ownedBy } from '#domain/accounts/own'
import type { Person } from '#domain/accounts/person'

import { byRole, keptByPlanners, office, outside, type Scope } from './byRole.ts'

/**
 * Released minutes that the person's actor may read, for it attended or held a seat on that day
 * (`readers`, kept by hooks); `prefix` is the way to them.
 */
const attendedBy = ({ actor }: Person, prefix = ''): Where | false =>
  actor !== null && {
    and: [{ [`${prefix}released`]: { equals: true } }, { [`${prefix}readers`]: { in: [actor] } }],
  }

const attended: Scope = (person) => attendedBy(person)

const ofMeetingsAttended: Scope = (person) => attendedBy(person, 'minutes.')

const ownOrOfMeetingsAttended: Scope = (person) => {
  const [own, ofMeetings] = [ownedBy(person), attendedBy(person, 'minutes.')]
  return own && ofMeetings && { or: [own, ofMeetings] }
}

export const minutesAccess = {
  ...keptByPlanners,
  read: byRole({ ...office, ...outside(attended) }),
}

/** Resolutions of meetings whose minutes the person may read. */
export const resolutionsAccess = {
  ...keptByPlanners,
  read: byRole({ ...office, ...outside(ofMeetingsAttended) }),
}

/** Tasks of the person's actor, and of meetings whose minutes they may read. */
export const tasksAccess = {
  ...keptByPlanners,
  read: byRole({ ...office, ...outside(ownOrOfMeetingsAttended) }),
}

/** Who sits in a body is no secret; who of its staff does, is (`officeReads` at the fields). */
export const seatsAccess = keptByPlanners
