import type { PayloadRequest } from 'payload'

import { personOf } from '#domain/accounts/person'
import { seesEverything as roleSeesEverything } from '#domain/accounts/roles'

/** True where whoever asks reads all records, released or not. */
export const seesEverything = (req: Pick<PayloadRequest, 'user'>): boolean => {
  const person = personOf(req)
  return person !== null && roleSeesEverything(person.role)
}
