import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A random short id; 36 to the power of `length` are possible. */
export const shortId = (length: number): string => {
  let id = ''
  // 252 is the largest multiple of 36 in a byte: what lies above would favour some letters.
  while (id.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 252 && id.length < length) id += alphabet[byte % 36]
    }
  }
  return id
}

/** Whether records of a collection have ids of our own making instead of the engine's. */
export const hasOwnIds = ({ collections }: Payload, slug: string): boolean =>
  collections[slug as CollectionSlug]?.customIDType === 'text'

/** What an engine never hands out as an id need not be looked up, and MongoDB could not. */
export const canExist = (req: PayloadRequest, collection: CollectionSlug, id: string): boolean => {
  if (hasOwnIds(req.payload, collection) || req.payload.db.name !== 'mongoose')
    return id.length > 0 && id.length <= 100
  return /^[0-9a-f]{24}$/i.test(id)
}
