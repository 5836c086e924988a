import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { fresh, make } from './records.ts'

export const readerPassword = 'Sommerregen-2026'

/** An account, and a request in its name. */
export const readerOf = async (
  payload: Payload,
  account: { role: string; areas?: string[]; actor?: string },
): Promise<PayloadRequest & { email: string }> => {
  const email = `${fresh(account.role)}@example.org`
  const password = readerPassword
  const user = await make(payload, 'users', { name: 'Person', email, password, ...account })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  return Object.assign(req, { email })
}
