import type { CollectionConfig } from 'payload'

import { indicatorsAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { checkbox, choice } from '#fields/choice'
import { figureTable, kindConfirmation } from '#fields/shown'
import { code } from '#fields/formats'
import { hiddenFlag, keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { number, percent, wholeNumber } from '#fields/number'
import { ownId } from '#fields/ownId'
import { referenceData } from '#fields/referenceData'
import { relation, relations, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'
import { collectTouchedIndicators } from '#hooks/collectTouchedRules'
import { recomputeTouched } from '#hooks/recomputeTouched'
import { validateIndicator } from '#hooks/validateIndicator'

export const indicators: CollectionConfig = {
  slug: 'indicators',
  custom: referenceData,
  labels: labelsOf('indicator'),
  access: indicatorsAccess,
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
  hooks: {
    beforeValidate: [validateIndicator],
    afterChange: [collectTouchedIndicators],
    afterOperation: [recomputeTouched],
  },
  fields: [
    ownId(),
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
        kindConfirmation(),
        row(
          choice({ name: 'periodKind', term: 'periodKind', index: true }),
          choice({ name: 'measuring', term: 'measuring', defaultValue: 'stock' }),
          text({
            name: 'referenceDay',
            maxLength: 6,
            pattern: {
              matches: /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.$/,
              message: 'referenceDay',
            },
          }),
        ),
        row(
          percent({ name: 'minCoverage' }),
          number({ name: 'minValue' }),
          number({ name: 'maxValue' }),
        ),
        relations({ name: 'divisionOrder', to: 'divisions' }),
        relation({ name: 'breakdown', term: 'breakdownOf', to: 'breakdowns' }),
        row(
          relation({ name: 'numeratorQuantity', to: 'quantities' }),
          relation({ name: 'baseQuantity', to: 'quantities' }),
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
        figureTable(),
        reverse({
          name: 'observations',
          term: 'observations',
          from: 'observations',
          on: 'indicator',
          columns: ['area', 'period', 'category', 'status', 'value', 'numerator', 'denominator'],
          sort: '-period',
        }),
      ]),
    ),
    hiddenFlag({ name: 'figuresPending' }),
    ...keptByHooks(),
  ],
}
