import type { PayloadRequest } from 'payload'

import { keepPlaces } from '#usecases/areas/places'

/** Memberships say where areas stand today, and so who has rights over them. */
export const keepAreaPlaces = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  await keepPlaces(req)
}
