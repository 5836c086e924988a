import type { TextField } from 'payload'

import { labelled } from './labelled.ts'
import { unseen } from './hidden.ts'

/**
 * A short id that Planwerk makes itself (`giveOwnId`), for records that millions of rows point at:
 * a third of a database was ids of 36 letters. It never changes; people see the key or code.
 */
export const ownId = (): TextField => ({
  ...labelled({ name: 'id', term: 'recordId' }),
  type: 'text',
  maxLength: 100,
  admin: unseen,
})
