import type { DateField } from 'payload'

import { day } from './day.ts'
import { setByHooks, unseen } from './hidden.ts'

/** First day of the period, so that 2017, 2017/18 and 2017-Q3 sort by time. */
export const periodStartField = (): DateField => ({
  ...day({ name: 'periodStart', index: true, access: setByHooks }),
  admin: unseen,
})
