import type { CollectionConfig } from 'payload'

import { dataSourcesAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { code, email, webAddress } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { referenceData } from '#fields/referenceData'
import { relation, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { collectTouchedSources } from '#hooks/collectTouchedRules'
import { recomputeTouched } from '#hooks/recomputeTouched'

export const dataSources: CollectionConfig = {
  slug: 'data-sources',
  custom: referenceData,
  labels: labelsOf('dataSource'),
  access: dataSourcesAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, code: true },
  admin: adminOf({
    term: 'dataSource',
    in: 'groupData',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'holder', 'updateInterval', 'nextUpdate'],
    listSearchableFields: ['searchText', 'code'],
    enableListViewSelectAPI: true,
  }),
  hooks: { afterChange: [collectTouchedSources], afterOperation: [recomputeTouched] },
  fields: [
    tabs(
      tab('tabOverview', [
        row(
          code({ name: 'code', term: 'sourceCode' }),
          text({ name: 'name', required: true, index: true, minLength: 2 }),
        ),
        relation({ name: 'holder', to: 'actors' }),
        longText({ name: 'description' }),
        row(text({ name: 'contactName' }), email({ name: 'contactEmail' })),
      ]),
      tab('tabDelivery', [
        webAddress({ name: 'url', term: 'sourceUrl' }),
        row(
          choice({ term: 'updateInterval', index: true }),
          choice({ term: 'spatialLevel', index: true }),
        ),
        row(day({ name: 'lastUpdate', index: true }), day({ name: 'nextUpdate', index: true })),
        reverse({
          name: 'availabilities',
          from: 'data-availability',
          on: 'source',
          columns: ['area', 'status', 'contact', 'nextDelivery'],
        }),
        reverse({
          name: 'indicators',
          term: 'sourceIndicators',
          from: 'indicators',
          on: 'source',
          columns: ['code', 'name', 'kind'],
          sort: 'code',
        }),
      ]),
      tab('tabProtection', [
        row(
          wholeNumber({ name: 'minCases', required: true, min: 1, max: 100, defaultValue: 3 }),
          choice({ term: 'protectionMethod', required: true, defaultValue: 'suppression' }),
        ),
        text({ name: 'licence' }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
