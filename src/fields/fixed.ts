import type { Field } from 'payload'

import { setByHooks } from './hidden.ts'

/** Makes a field visible but unchangeable: only hooks and use cases write it. */
export const fixed = <F extends Field>(field: F): F => ({
  ...field,
  access: { ...('access' in field ? field.access : {}), ...setByHooks },
  admin: { ...field.admin, readOnly: true },
})
