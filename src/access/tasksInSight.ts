import { byRole, type Scope } from './byRole.ts'
import { attendedBy } from './meetingsAttended.ts'
import { office } from './office.ts'

const ownOrOfMeetingsAttended: Scope = (person) => {
  const ofMeetings = attendedBy(person, 'minutes.')
  return ofMeetings && { or: [{ owner: { equals: person.actor } }, ofMeetings] }
}

/** Tasks of the person's actor, and of meetings whose minutes they may read. */
export const tasksInSight = byRole({
  ...office,
  municipality: ownOrOfMeetingsAttended,
  association: ownOrOfMeetingsAttended,
  council: ownOrOfMeetingsAttended,
})
