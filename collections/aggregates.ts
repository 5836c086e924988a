import type { CollectionConfig } from 'payload'

import { nobody } from '#access/nobody'
import { valuesOfOwnAreas } from '#access/valuesOfOwnAreas'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { figureValue, recordTitle } from '#fields/shown'
import { row } from '#fields/list'
import { number } from '#fields/number'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import { text } from '#fields/text'

/** Derived: hooks write it. Unprotected, so readers see `figures` instead. */
export const aggregates: CollectionConfig = {
  slug: 'aggregates',
  labels: labelsOf('aggregate'),
  access: {
    read: valuesOfOwnAreas,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  // Derived: when it was written tells nothing, and two indexes less make saving faster.
  timestamps: false,
  defaultSort: '-period',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    { fields: ['indicator', 'area', 'period'], unique: true },
    { fields: ['indicator', 'period'] },
  ],
  admin: adminOf({
    term: 'aggregate',
    in: 'groupData',
    defaultColumns: ['indicator', 'area', 'period', 'basis', 'value', 'coverage', 'gap'],
    listSearchableFields: ['period'],
  }),
  fields: [
    recordTitle(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    row(areaField(), text({ name: 'period', required: true, index: true })),
    row(choice({ term: 'basis', required: true }), choice({ term: 'division' })),
    figureValue(),
    row(number({ name: 'numerator' }), number({ name: 'denominator' })),
    row(number({ name: 'unassignedCases' }), number({ name: 'unassignedBase' })),
    row(number({ name: 'coverage', required: true, min: 0, max: 1 }), number({ name: 'gap' })),
  ],
}
