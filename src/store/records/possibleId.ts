import type { PayloadRequest } from 'payload'

/** What an engine never hands out as an id need not be looked up, and MongoDB could not. */
export const canExist = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i.test(id) : id.length <= 100
