import type { CollectionConfig } from 'payload'

import { areasAccess } from '#access/areas'
import { adminOf, labelsOf } from '#fields/admin'
import { areaKey } from '#fields/areaKey'
import { day } from '#fields/day'
import { fixed } from '#fields/fixed'
import { geometry } from '#fields/geometry'
import { hiddenText, keptByHooks } from '#fields/hidden'
import { whenNew } from '#fields/labelled'
import { row, tab, tabs } from '#fields/list'
import { number, wholeNumber } from '#fields/number'
import { ownId } from '#fields/ownId'
import { referenceData } from '#fields/referenceData'
import { relation, reverse } from '#fields/relation'
import { areaBelonging } from '#fields/shown'
import { longText, text } from '#fields/text'
import { collectDeletedArea, collectTouchedAreas } from '#hooks/collectTouchedAreas'
import { keepPlacesBelow } from '#hooks/keepAreaPlaces'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { joinParent, placeNewArea } from '#hooks/placeNewArea'
import { recomputeTouched } from '#hooks/recomputeTouched'
import { validateArea } from '#hooks/validateArea'

export const areas: CollectionConfig = {
  slug: 'areas',
  custom: referenceData,
  labels: labelsOf('area'),
  access: areasAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, key: true, division: true },
  admin: adminOf({
    term: 'area',
    in: 'groupActorsAndAreas',
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'division', 'designation', 'parent', 'population'],
    listSearchableFields: ['searchText', 'key'],
    enableListViewSelectAPI: true,
  }),
  hooks: {
    beforeOperation: [keepKeysSelected],
    beforeValidate: [validateArea],
    beforeChange: [placeNewArea],
    afterChange: [joinParent, collectTouchedAreas, keepPlacesBelow],
    afterDelete: [collectDeletedArea],
    afterOperation: [recomputeTouched],
  },
  fields: [
    ownId(),
    tabs(
      tab('tabOverview', [
        areaBelonging(),
        row(text({ name: 'name', required: true, index: true, minLength: 2 }), areaKey()),
        row(
          relation({ name: 'division', to: 'divisions', required: true }),
          text({ name: 'designation', maxLength: 100 }),
        ),
        relation({ name: 'parent', term: 'parentArea', to: 'areas', visible: whenNew }),
        reverse({
          name: 'memberships',
          term: 'memberships',
          from: 'area-memberships',
          on: 'child',
          columns: ['parent', 'division', 'validFrom', 'validTo', 'reason'],
          sort: '-validFrom',
        }),
      ]),
      tab('tabValidity', [
        row(day({ name: 'validFrom', index: true }), day({ name: 'validTo', index: true })),
        longText({ name: 'note' }),
        reverse({
          name: 'changes',
          term: 'areaChange',
          from: 'area-changes',
          on: 'areas',
          columns: ['title', 'kind', 'effectiveOn'],
          sort: '-effectiveOn',
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
          name: 'members',
          term: 'children',
          from: 'area-memberships',
          on: 'parent',
          columns: ['child', 'division', 'validFrom', 'validTo'],
        }),
      ]),
    ),
    hiddenText({ name: 'path' }),
    ...keptByHooks(),
  ],
}
