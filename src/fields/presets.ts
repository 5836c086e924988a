import { plannersMaySet } from '#access/fields'

import { checkbox } from './choice.ts'
import type { FieldOptions } from './labelled.ts'
import { relation } from './relation.ts'

/** Opens a record to readers; only planners decide that. */
export const releasedField = () =>
  checkbox({ name: 'released', index: true, sidebar: true, access: plannersMaySet })

export const areaField = (options: Partial<Parameters<typeof relation>[0]> = {}) =>
  relation({ name: 'area', required: true, ...options, to: 'areas' } as FieldOptions & {
    to: 'areas'
  })
