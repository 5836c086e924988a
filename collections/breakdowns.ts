import type { CollectionConfig } from 'payload'

import { breakdownsAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { list, row } from '#fields/list'
import { referenceData } from '#fields/referenceData'
import { reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { collectTouchedBreakdowns } from '#hooks/collectTouchedRules'
import { recomputeTouched } from '#hooks/recomputeTouched'
import { validateBreakdown } from '#hooks/validateBreakdown'

/** How figures are broken down: by age, by sex and age … Its codes together are the total. */
export const breakdowns: CollectionConfig = {
  slug: 'breakdowns',
  custom: referenceData,
  labels: labelsOf('breakdown'),
  access: breakdownsAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, code: true },
  admin: adminOf({
    term: 'breakdown',
    in: 'groupData',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'description'],
    listSearchableFields: ['searchText', 'code'],
  }),
  hooks: {
    beforeValidate: [validateBreakdown],
    afterChange: [collectTouchedBreakdowns],
    afterOperation: [recomputeTouched],
  },
  fields: [
    row(
      code({ name: 'code', term: 'breakdownCode' }),
      text({ name: 'name', required: true, index: true, minLength: 2 }),
    ),
    longText({ name: 'description' }),
    list({
      name: 'dimensions',
      row: 'dimension',
      required: true,
      fields: [
        row(
          text({ name: 'key', term: 'dimensionKey', required: true, maxLength: 20 }),
          text({ name: 'label', term: 'dimensionLabel', required: true }),
        ),
        list({
          name: 'categories',
          row: 'category',
          required: true,
          fields: [
            row(
              text({ name: 'code', term: 'categoryCode', required: true, maxLength: 20 }),
              text({ name: 'label', term: 'categoryLabel', required: true }),
            ),
          ],
        }),
      ],
    }),
    reverse({
      name: 'indicators',
      term: 'brokenDownIndicators',
      from: 'indicators',
      on: 'breakdown',
      columns: ['code', 'name', 'kind'],
      sort: 'code',
    }),
    ...keptByHooks(),
  ],
}
