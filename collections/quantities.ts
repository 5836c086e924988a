import type { CollectionConfig } from 'payload'

import { quantitiesAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { referenceData } from '#fields/referenceData'
import { relation, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'

/** What numerators and bases count. Equal quantities are one number, whichever indicator has them. */
export const quantities: CollectionConfig = {
  slug: 'quantities',
  custom: referenceData,
  labels: labelsOf('quantity'),
  access: quantitiesAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, code: true },
  admin: adminOf({
    term: 'quantity',
    in: 'groupData',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'unit', 'source'],
    listSearchableFields: ['searchText', 'code'],
  }),
  fields: [
    row(
      code({ name: 'code', term: 'quantityCode' }),
      text({ name: 'name', required: true, index: true, minLength: 2 }),
      text({ name: 'unit', term: 'quantityUnit', maxLength: 60 }),
    ),
    relation({ name: 'source', to: 'data-sources' }),
    longText({ name: 'description' }),
    reverse({
      name: 'numeratorOf',
      from: 'indicators',
      on: 'numeratorQuantity',
      columns: ['code', 'name'],
      sort: 'code',
    }),
    reverse({
      name: 'baseOf',
      from: 'indicators',
      on: 'baseQuantity',
      columns: ['code', 'name'],
      sort: 'code',
    }),
    ...keptByHooks(),
  ],
}
