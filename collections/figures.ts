import type { CollectionConfig } from 'payload'

import { figuresAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { row } from '#fields/list'
import { manyRows } from '#fields/manyRows'
import { number } from '#fields/number'
import { ownId } from '#fields/ownId'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import {
  categoryField,
  coverageField,
  figureSummary,
  figureValue,
  partsFields,
  recordTitle,
} from '#fields/shown'
import { text } from '#fields/text'

/** Derived and protected: the only values readers ever see. */
export const figures: CollectionConfig = {
  slug: 'figures',
  custom: manyRows,
  labels: labelsOf('figure'),
  access: figuresAccess,
  timestamps: false,
  defaultSort: '-period',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    { fields: ['indicator', 'period', 'area', 'category'], unique: true },
    { fields: ['area', 'period'] },
    { fields: ['period'] },
  ],
  admin: adminOf({
    term: 'figure',
    in: 'groupData',
    defaultColumns: ['indicator', 'area', 'period', 'category', 'state', 'value', 'coverage'],
    listSearchableFields: ['period'],
  }),
  fields: [
    ownId(),
    recordTitle(),
    figureSummary(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    row(areaField(), text({ name: 'period', required: true }), categoryField({ required: true })),
    row(
      choice({ name: 'state', term: 'figureState', required: true }),
      choice({ term: 'basis', required: true }),
      choice({ name: 'status', term: 'observationStatus', required: true }),
    ),
    figureValue(),
    row(number({ name: 'numerator' }), number({ name: 'denominator' })),
    row(number({ name: 'unassignedCases' }), number({ name: 'difference' })),
    row(coverageField(), ...partsFields(), choice({ term: 'coverageBase' })),
  ],
}
