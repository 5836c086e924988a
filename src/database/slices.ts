import type { PayloadRequest } from 'payload'

import type { SlicesEngine } from './contract.ts'
import { mongodbSlices } from './mongodb/slices.ts'
import { sqliteSlices } from './sqlite/slices.ts'

const engineOf = ({ payload }: PayloadRequest): SlicesEngine =>
  payload.db.name === 'mongoose' ? mongodbSlices : sqliteSlices

/** All periods of an indicator in one command, with the texts of those in `withData`. */
export const listSlices: SlicesEngine['list'] = (query) => engineOf(query.req).list(query)

/** Slices of an indicator with their texts: those of `periods`, or all. */
export const readSlices: SlicesEngine['read'] = (query) => engineOf(query.req).read(query)

/**
 * Saves and removes slices of one indicator, in the transaction of `req`. They are no collection of
 * Payload: no way in reads them, for they hold what protection hides.
 * @throws Error when `req` has no running transaction
 */
export const writeSlices: SlicesEngine['write'] = async (change) => {
  if (change.save.length + change.remove.length === 0) return
  await engineOf(change.req).write(change)
}
