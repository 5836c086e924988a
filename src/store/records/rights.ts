import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the collection's own rule lets whoever asks read every record of it. */
export const readsAll = async (
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<boolean> => {
  const { access } = req.payload.collections[collection].config
  return (await access.read({ req })) === true
}

/** Whether the collection's own rule lets whoever asks add to it. */
export const mayCreate = async (
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<boolean> => {
  const { access } = req.payload.collections[collection].config
  return (await access.create({ req })) === true
}
