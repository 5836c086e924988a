import type { CollectionConfig } from 'payload'

import { everyoneSignedIn } from '#access/everyoneSignedIn'
import { nobody } from '#access/nobody'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { figureValue, recordTitle } from '#fields/shown'
import { row } from '#fields/list'
import { number } from '#fields/number'
import { periodStartField } from '#fields/periodStart'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import { text } from '#fields/text'

/** Derived and protected: the only values readers ever see. */
export const figures: CollectionConfig = {
  slug: 'figures',
  labels: labelsOf('figure'),
  access: {
    read: everyoneSignedIn,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  // Derived: when it was written tells nothing, and two indexes less make saving faster.
  timestamps: false,
  defaultSort: '-periodStart',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    { fields: ['indicator', 'area', 'period'], unique: true },
    { fields: ['indicator', 'period'] },
  ],
  admin: adminOf({
    term: 'figure',
    in: 'groupData',
    defaultColumns: ['indicator', 'area', 'period', 'state', 'value', 'basis', 'coverage'],
    listSearchableFields: ['period'],
  }),
  fields: [
    recordTitle(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    row(areaField(), text({ name: 'period', required: true, index: true })),
    row(
      choice({ name: 'state', term: 'figureState', required: true, index: true }),
      choice({ term: 'basis', required: true }),
    ),
    figureValue(),
    row(number({ name: 'numerator' }), number({ name: 'denominator' })),
    number({ name: 'coverage', required: true, min: 0, max: 1 }),
    periodStartField(),
  ],
}
