import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { idOf } from '#domain/records/link'
import { keepPlaces } from '#usecases/areas/places'

/** Memberships and divisions say where areas stand today, and so who has rights over them. */
export const keepAreaPlaces = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  await keepPlaces(req)
}

/** What an area is to the administration decides whose rights reach those below it. */
export const keepPlacesBelow: CollectionAfterChangeHook = async (args) => {
  const { req, operation, data, previousDoc } = args
  if (operation === 'create' || idOf(data['division']) === idOf(previousDoc['division'])) return
  await keepPlaces(req)
}
