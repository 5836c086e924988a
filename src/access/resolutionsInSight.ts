import { byRole, type Scope } from './byRole.ts'
import { attendedBy } from './meetingsAttended.ts'
import { office } from './office.ts'

const ofMeetingsAttended: Scope = (person) => attendedBy(person, 'minutes.')

/** Resolutions of meetings whose minutes the person may read. */
export const resolutionsInSight = byRole({
  ...office,
  municipality: ofMeetingsAttended,
  association: ofMeetingsAttended,
  council: ofMeetingsAttended,
})
