import type { CollectionConfig } from 'payload'

import { ownAreasOnly } from '#access/choosable'
import { planners } from '#access/planners'
import { suppliersOfValues } from '#access/suppliersOfValues'
import { valuesOfOwnAreas } from '#access/valuesOfOwnAreas'
import { nobody } from '#access/nobody'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { figureValue, recordTitle } from '#fields/shown'
import { periodStartField } from '#fields/periodStart'
import { revisionField } from '#fields/hidden'
import { row } from '#fields/list'
import { number } from '#fields/number'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import { longText, text } from '#fields/text'
import { validateObservation } from '#hooks/validateObservation'
import { collectSliceOfDeleted, collectTouchedSlices } from '#hooks/collectTouchedSlices'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { recomputeTouched } from '#hooks/recomputeTouched'

export const observations: CollectionConfig = {
  slug: 'observations',
  labels: labelsOf('observation'),
  access: {
    read: valuesOfOwnAreas,
    create: suppliersOfValues,
    update: valuesOfOwnAreas,
    delete: planners,
    readVersions: nobody,
  },
  defaultSort: '-periodStart',
  indexes: [
    { fields: ['indicator', 'area', 'period'], unique: true },
    { fields: ['indicator', 'period'] },
  ],
  admin: adminOf({
    term: 'observation',
    in: 'groupData',
    defaultColumns: ['indicator', 'area', 'period', 'status', 'value', 'numerator', 'denominator'],
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
    recordTitle(),
    relation({ name: 'indicator', to: 'indicators', required: true }),
    row(
      areaField({ choosable: ownAreasOnly }),
      text({ name: 'period', required: true, index: true, maxLength: 40 }),
    ),
    choice({
      name: 'status',
      term: 'observationStatus',
      required: true,
      index: true,
      defaultValue: 'measured',
    }),
    figureValue('observedValue'),
    row(number({ name: 'numerator' }), number({ name: 'denominator' })),
    row(number({ name: 'unassignedCases', min: 0 }), number({ name: 'unassignedBase', min: 0 })),
    longText({ name: 'note', maxLength: 2000 }),
    periodStartField(),
    revisionField(),
  ],
}
