import type { CollectionConfig } from 'payload'

import { everyoneSignedIn } from '#access/everyoneSignedIn'
import { nobody } from '#access/nobody'
import { planners } from '#access/planners'
import { adminOf, labelsOf } from '#fields/admin'
import { areaKey } from '#fields/areaKey'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { fixed } from '#fields/fixed'
import { geometry } from '#fields/geometry'
import { hiddenText, keptByHooks } from '#fields/hidden'
import { list, row, tab, tabs } from '#fields/list'
import { number, percent, wholeNumber } from '#fields/number'
import { referenceData } from '#fields/referenceData'
import { relation, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { keepAreaPath } from '#hooks/keepAreaPath'
import { validateArea } from '#hooks/validateArea'
import { collectDeletedArea, collectTouchedAreas } from '#hooks/collectTouchedRules'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { recomputeTouched } from '#hooks/recomputeTouched'

export const areas: CollectionConfig = {
  slug: 'areas',
  custom: referenceData,
  labels: labelsOf('area'),
  access: {
    read: everyoneSignedIn,
    create: planners,
    update: planners,
    delete: planners,
    readVersions: nobody,
  },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, key: true, kind: true },
  admin: adminOf({
    term: 'area',
    in: 'groupActorsAndAreas',
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'kind', 'designation', 'parent', 'population'],
    listSearchableFields: ['searchText', 'key'],
    enableListViewSelectAPI: true,
  }),
  hooks: {
    beforeOperation: [keepKeysSelected],
    beforeValidate: [validateArea],
    afterChange: [collectTouchedAreas, keepAreaPath],
    afterDelete: [collectDeletedArea],
    afterOperation: [recomputeTouched],
  },
  fields: [
    tabs(
      tab('tabOverview', [
        row(text({ name: 'name', required: true, index: true, minLength: 2 }), areaKey()),
        row(
          choice({ name: 'kind', term: 'areaKind', required: true, index: true }),
          text({ name: 'designation', maxLength: 100 }),
        ),
        relation({ name: 'parent', term: 'parentArea', to: 'areas' }),
      ]),
      tab('tabValidity', [
        row(day({ name: 'validFrom', index: true }), day({ name: 'validTo', index: true })),
        longText({ name: 'changeReason' }),
        list({
          name: 'predecessors',
          row: 'predecessor',
          fields: [
            row(
              relation({ name: 'area', term: 'predecessor', to: 'areas', required: true }),
              percent({ name: 'share' }),
            ),
          ],
        }),
      ]),
      tab('tabGeography', [
        row(wholeNumber({ name: 'population', min: 0 }), day({ name: 'populationDate' })),
        number({ name: 'areaKm2', min: 0 }),
        geometry(),
      ]),
      tab('tabSubdivision', [
        fixed(wholeNumber({ name: 'level', index: true })),
        reverse({
          name: 'children',
          from: 'areas',
          on: 'parent',
          columns: ['name', 'key', 'kind', 'population'],
          sort: 'sortKey',
        }),
      ]),
    ),
    hiddenText({ name: 'path' }),
    ...keptByHooks(),
  ],
}
