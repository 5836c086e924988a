import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import { say } from './say.ts'

const minLength = 12

/** A reset hands over the stored account; the new password is then only in the request. */
const newPassword = (data: Record<string, unknown>, sent: unknown): unknown =>
  'hash' in data ? (sent as { password?: unknown } | undefined)?.password : data['password']

/** Payload itself is content with three characters. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password = newPassword(data ?? {}, req.data)
  if (typeof password !== 'string' || password.length >= minLength) return data
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: say('password', req) }] },
    req.t,
  )
}
