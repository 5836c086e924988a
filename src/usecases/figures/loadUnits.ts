import type { Payload } from 'payload'

import { readUnits } from '#store/figures/units'

/** How the values of each indicator are written: one query, whatever the number of rows. */
export const loadUnits = (payload: Payload) => readUnits(payload)
