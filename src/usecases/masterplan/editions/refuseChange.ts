import type { PayloadRequest } from 'payload'

import { readEditionState } from '#store/masterplan/editionStore'

import { refuseConflict } from '#usecases/records/refuse'

/**
 * What was released stays as it is, for everybody and past access rules too.
 * @throws APIError with status 409
 */
export const refuseReleased = (req: PayloadRequest, state: unknown): void => {
  if (state === 'released') refuseConflict(req, 'edition.released', {})
}

/** The same for an edition of which only the id is known. */
export const refuseReleasedId = async (req: PayloadRequest, id: string): Promise<void> =>
  refuseReleased(req, await readEditionState(req, id))
