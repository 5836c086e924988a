import type { JSONField } from 'payload'

import { setByHooks, unseen } from './hidden.ts'
import { labelled } from './labelled.ts'

/**
 * What a workbook of a released edition holds, in numbers; its model lies beside the file. Left out
 * of every answer, and read with `showHiddenFields` only.
 */
export const storedModel = (name: 'model' | 'readersModel'): JSONField => ({
  ...labelled({ name, access: setByHooks }),
  type: 'json',
  hidden: true,
  admin: unseen,
})
