import type { CollectionConfig } from 'payload'

import { goalsAccess } from '#access/measures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { number, year } from '#fields/number'
import { relation, relations, reverse } from '#fields/relation'
import { goalProgress } from '#fields/shown'
import { longText, text } from '#fields/text'

export const goals: CollectionConfig = {
  slug: 'goals',
  labels: labelsOf('goal'),
  access: goalsAccess,
  defaultSort: 'code',
  defaultPopulate: { title: true, code: true },
  admin: adminOf({
    term: 'goal',
    in: 'groupPlanning',
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'kind', 'indicator', 'targetValue', 'targetYear'],
    listSearchableFields: ['searchText', 'code'],
    enableListViewSelectAPI: true,
  }),
  fields: [
    tabs(
      tab('tabOverview', [
        row(
          code({ name: 'code', term: 'goalCode' }),
          choice({ name: 'kind', term: 'goalKind', index: true, defaultValue: 'strategic' }),
        ),
        text({ name: 'title', required: true, minLength: 2, maxLength: 500 }),
        longText({ name: 'description' }),
        row(
          relation({ name: 'owner', to: 'actors' }),
          relation({ name: 'parent', term: 'parentGoal', to: 'goals' }),
        ),
      ]),
      tab('tabTarget', [
        goalProgress(),
        row(
          relation({ name: 'indicator', to: 'indicators' }),
          relation({ name: 'area', to: 'areas' }),
        ),
        row(number({ name: 'baselineValue' }), text({ name: 'baselinePeriod', maxLength: 40 })),
        row(number({ name: 'targetValue' }), year({ name: 'targetYear', index: true })),
      ]),
      tab('tabRelations', [
        relations({ name: 'actionFields', term: 'actionFields', to: 'action-fields' }),
        reverse({
          name: 'subordinateGoals',
          from: 'goals',
          on: 'parent',
          columns: ['code', 'title'],
          sort: 'code',
        }),
        reverse({
          name: 'measures',
          term: 'goalMeasures',
          from: 'measures',
          on: 'goals',
          columns: ['code', 'title', 'status', 'owner', 'endPlanned'],
          sort: 'code',
        }),
      ]),
      tab('tabStore', [
        row(
          relation({ name: 'originMinutes', term: 'goalOriginMinutes', to: 'minutes' }),
          relation({ name: 'decidedBy', to: 'resolutions' }),
        ),
        longText({ name: 'origin', term: 'goalOrigin' }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
