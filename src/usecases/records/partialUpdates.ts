import type { PayloadRequest } from 'payload'

import { refuseConflict, sentenceOf } from './refuse.ts'

type Result = {
  docs: readonly unknown[]
  errors: readonly { isPublic: boolean; message: string }[]
}

/**
 * Ends a bulk operation in which a record failed, so that its transaction keeps none of it.
 * @throws APIError 409 with the number of failed records and the first reason
 */
export const refusePartial = (req: PayloadRequest, { docs, errors }: Result): void => {
  const [first] = errors
  if (!first) return
  const reason = first.isPublic ? first.message : sentenceOf(req, 'record.unexpected', {})
  const total = docs.length + errors.length
  refuseConflict(req, 'record.partial', { failed: errors.length, total, reason })
}
