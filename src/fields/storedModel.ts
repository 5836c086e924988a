import type { JSONField } from 'payload'

import { setByHooks, unseen } from './hidden.ts'
import { labelled } from './labelled.ts'

/**
 * The workbook of a released edition as plain data. Megabytes: left out of every answer, and read
 * with `showHiddenFields` only.
 */
export const storedModel = (): JSONField => ({
  ...labelled({ name: 'model', access: setByHooks }),
  type: 'json',
  hidden: true,
  admin: unseen,
})
