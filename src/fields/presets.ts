import type { RelationshipField } from 'payload'

import { plannersMaySet } from '#access/fields'

import { checkbox } from './choice.ts'
import { labelOf, type FieldOptions } from './labelled.ts'
import { relation } from './relation.ts'

/** Opens a record to readers; only planners decide that. */
export const releasedField = () =>
  checkbox({ name: 'released', index: true, sidebar: true, access: plannersMaySet })

export const areaField = (options: Partial<Parameters<typeof relation>[0]> = {}) =>
  relation({ name: 'area', required: true, ...options, to: 'areas' } as FieldOptions & {
    to: 'areas'
  })

/** Who takes something on. Where nobody has, form and lists say so: an empty place looks forgotten. */
export const optionalOwner = (): RelationshipField => {
  const field = relation({ name: 'owner', to: 'actors' })
  const word = labelOf('nobodyYet')
  return {
    ...field,
    admin: {
      ...field.admin,
      // The admin translates it like a label; the type knows texts and functions only.
      placeholder: word as unknown as string,
      components: {
        Cell: {
          path: '/src/admin/records/WordWhenEmpty/index.tsx#WordWhenEmpty',
          clientProps: { word },
        },
      },
    },
  } as RelationshipField
}
