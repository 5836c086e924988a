import { createLocalReq, type Payload } from 'payload'

import { findId } from '#store/records/recordStore'

/** True for a database nobody has worked in: no user, no area, no actor. */
export const isDatabaseEmpty = async (payload: Payload): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  for (const collection of ['users', 'areas', 'actors'] as const) {
    if ((await findId({ req, collection })) !== null) return false
  }
  return true
}
