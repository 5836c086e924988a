import type { Payload } from 'payload'

import { firstRole } from '#domain/accounts/roles'
import { createRecord, findId } from '#store/records/recordStore'
import { inTransaction } from '#usecases/records/inTransaction'

import { generatePassword } from './password.ts'

/** A login that exists nowhere else in clear: print it once. */
export type Login = { email: string; password: string }

const email = 'admin@planwerk.local'

/** Creates the first administrator when there is no user at all; else returns null. */
export const ensureAdministrator = (payload: Payload): Promise<Login | null> =>
  inTransaction(payload, async (req) => {
    if ((await findId({ req, collection: 'users' })) !== null) return null
    const password = generatePassword()
    const data = { name: 'Administration', role: firstRole, email, password }
    await createRecord({ req, collection: 'users', data })
    return { email, password }
  })
