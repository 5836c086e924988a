import type { CollectionConfig } from 'payload'

import { ownAreasOnly } from '#access/areas'
import { observationsAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { categoryField, figureValue, recordTitle } from '#fields/shown'
import { changedAtField, revisionField } from '#fields/hidden'
import { row } from '#fields/list'
import { number } from '#fields/number'
import { manyRows } from '#fields/manyRows'
import { ownId } from '#fields/ownId'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import { longText, text } from '#fields/text'
import { validateObservation } from '#hooks/validateObservation'
import { collectSliceOfDeleted, collectTouchedSlices } from '#hooks/collectTouchedSlices'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { recomputeTouched } from '#hooks/recomputeTouched'

export const observations: CollectionConfig = {
  slug: 'observations',
  custom: manyRows,
  timestamps: false,
  labels: labelsOf('observation'),
  access: observationsAccess,
  defaultSort: '-period',
  indexes: [
    // In this order it also reads a slice.
    { fields: ['indicator', 'period', 'area', 'category'], unique: true },
    { fields: ['area', 'period'] },
    { fields: ['period'] },
  ],
  admin: adminOf({
    term: 'observation',
    in: 'groupData',
    defaultColumns: [
      'indicator',
      'area',
      'period',
      'category',
      'status',
      'value',
      'numerator',
      'denominator',
    ],
    listSearchableFields: ['period', 'note'],
  }),
  hooks: {
    beforeOperation: [keepKeysSelected],
    beforeValidate: [validateObservation],
    afterChange: [collectTouchedSlices],
    afterDelete: [collectSliceOfDeleted],
    afterOperation: [recomputeTouched],
  },
  fields: [
    ownId(),
    recordTitle(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    row(
      areaField({ choosable: ownAreasOnly }),
      text({ name: 'period', required: true, maxLength: 40 }),
      categoryField({ defaultValue: 'total' }),
    ),
    choice({
      name: 'status',
      term: 'observationStatus',
      required: true,
      defaultValue: 'measured',
    }),
    figureValue('observedValue'),
    row(number({ name: 'numerator' }), number({ name: 'denominator' })),
    row(number({ name: 'unassignedCases', min: 0 }), number({ name: 'unassignedBase', min: 0 })),
    longText({ name: 'note', maxLength: 2000 }),
    changedAtField(),
    revisionField(),
  ],
}
