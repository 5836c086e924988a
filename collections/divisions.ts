import type { CollectionConfig } from 'payload'

import { divisionsAccess } from '#access/areas'
import { adminOf, labelsOf } from '#fields/admin'
import { checkbox, choice } from '#fields/choice'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { ownId } from '#fields/ownId'
import { referenceData } from '#fields/referenceData'
import { reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { collectTouchedDivisions } from '#hooks/collectTouchedRules'
import { keepAreaPlaces } from '#hooks/keepAreaPlaces'
import { recomputeTouched } from '#hooks/recomputeTouched'

/** Ways to cut the county up: municipalities, Sozialräume, electoral and school districts … */
export const divisions: CollectionConfig = {
  slug: 'divisions',
  custom: referenceData,
  labels: labelsOf('division'),
  access: divisionsAccess,
  defaultSort: 'rank',
  defaultPopulate: { name: true, code: true, level: true },
  admin: adminOf({
    term: 'division',
    in: 'groupActorsAndAreas',
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'rank', 'level', 'isPartition', 'minPopulation'],
    listSearchableFields: ['searchText', 'code'],
  }),
  hooks: {
    afterChange: [collectTouchedDivisions, keepAreaPlaces],
    afterOperation: [recomputeTouched],
  },
  fields: [
    ownId(),
    row(
      text({ name: 'name', term: 'divisionName', required: true, index: true, minLength: 2 }),
      text({ name: 'areaName', required: true, minLength: 2 }),
      code({ name: 'code', term: 'divisionCode' }),
    ),
    row(
      wholeNumber({ name: 'rank', required: true, min: 0, max: 99 }),
      choice({ name: 'level', term: 'areaLevel', required: true, defaultValue: 'below' }),
    ),
    row(checkbox({ name: 'isPartition' }), wholeNumber({ name: 'minPopulation', min: 0 })),
    longText({ name: 'description' }),
    reverse({
      name: 'areas',
      term: 'divisionAreas',
      from: 'areas',
      on: 'division',
      columns: ['name', 'key', 'parent', 'population'],
      sort: 'sortKey',
    }),
    ...keptByHooks(),
  ],
}
