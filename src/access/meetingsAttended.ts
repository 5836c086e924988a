import type { Where } from 'payload'

import { byRole, type Scope } from './byRole.ts'
import { office } from './office.ts'
import type { Person } from './person.ts'

/**
 * Released minutes that the person's actor may read, for it attended or held a seat on that day
 * (`readers`, kept by hooks); `prefix` is the way to them.
 */
export const attendedBy = ({ actor }: Person, prefix = ''): Where | false =>
  actor !== null && {
    and: [{ [`${prefix}released`]: { equals: true } }, { [`${prefix}readers`]: { in: [actor] } }],
  }

const attended: Scope = (person) => attendedBy(person)

export const meetingsAttended = byRole({
  ...office,
  municipality: attended,
  association: attended,
  council: attended,
})
