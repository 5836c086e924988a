import type { CollectionConfig } from 'payload'

import { everyoneSignedIn } from '#access/everyoneSignedIn'
import { nobody } from '#access/nobody'
import { planners } from '#access/planners'
import { adminOf, labelsOf } from '#fields/admin'
import { checkbox, choice } from '#fields/choice'
import { newestFigures } from '#fields/shown'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { number, wholeNumber } from '#fields/number'
import { referenceData } from '#fields/referenceData'
import { relation, relations, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { collectTouchedIndicators } from '#hooks/collectTouchedRules'
import { recomputeTouched } from '#hooks/recomputeTouched'

export const indicators: CollectionConfig = {
  slug: 'indicators',
  custom: referenceData,
  labels: labelsOf('indicator'),
  access: {
    read: everyoneSignedIn,
    create: planners,
    update: planners,
    delete: planners,
    readVersions: nobody,
  },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, code: true, kind: true, unit: true, decimals: true },
  admin: adminOf({
    term: 'indicator',
    in: 'groupData',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'kind', 'unit', 'source', 'steward'],
    listSearchableFields: ['searchText', 'code'],
    enableListViewSelectAPI: true,
  }),
  hooks: { afterChange: [collectTouchedIndicators], afterOperation: [recomputeTouched] },
  fields: [
    tabs(
      tab('tabOverview', [
        row(
          code({ name: 'code', term: 'indicatorCode' }),
          text({ name: 'name', required: true, index: true, minLength: 2 }),
        ),
        row(
          text({ name: 'unit', required: true, maxLength: 60 }),
          wholeNumber({ name: 'decimals', required: true, min: 0, max: 6, defaultValue: 1 }),
        ),
        row(
          relation({ name: 'source', to: 'data-sources' }),
          relation({ name: 'steward', to: 'actors' }),
        ),
        relations({ name: 'actionFields', term: 'actionFields', to: 'action-fields' }),
        relations({ name: 'goals', term: 'goals', to: 'goals' }),
      ]),
      tab('tabCalculation', [
        row(
          choice({ name: 'kind', term: 'indicatorKind', required: true, index: true }),
          number({ name: 'factor', required: true, min: 0, defaultValue: 1 }),
        ),
        row(text({ name: 'numeratorLabel' }), text({ name: 'denominatorLabel' })),
        checkbox({ name: 'isShare' }),
        longText({ name: 'formula' }),
        longText({ name: 'aggregationNote' }),
      ]),
      tab('tabInterpretation', [
        choice({ term: 'polarity', index: true, defaultValue: 'neutral' }),
        row(number({ name: 'thresholdWarning' }), number({ name: 'thresholdAlarm' })),
        longText({ name: 'interpretation' }),
      ]),
      tab('tabValues', [
        newestFigures(),
        reverse({
          name: 'observations',
          term: 'observations',
          from: 'observations',
          on: 'indicator',
          columns: ['area', 'period', 'status', 'value', 'numerator', 'denominator'],
          sort: '-periodStart',
        }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
