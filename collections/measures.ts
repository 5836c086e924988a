import type { CollectionConfig } from 'payload'

import { plannersMaySet } from '#access/fields'
import { measuresAccess } from '#access/measures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { list, row, tab, tabs } from '#fields/list'
import { number, percent, year } from '#fields/number'
import { releasedField } from '#fields/presets'
import { relation, relations, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'

export const measures: CollectionConfig = {
  slug: 'measures',
  labels: labelsOf('measure'),
  access: measuresAccess,
  defaultSort: 'code',
  defaultPopulate: { title: true, code: true, status: true },
  admin: adminOf({
    term: 'measure',
    in: 'groupPlanning',
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'status', 'progress', 'owner', 'endPlanned', 'released'],
    listSearchableFields: ['searchText', 'code'],
    enableListViewSelectAPI: true,
  }),
  fields: [
    releasedField(),
    tabs(
      tab('tabOverview', [
        code({ name: 'code', term: 'measureCode', access: plannersMaySet }),
        text({ name: 'title', required: true, minLength: 2, maxLength: 500 }),
        longText({ name: 'description' }),
        row(
          relation({ name: 'owner', to: 'actors', required: true, access: plannersMaySet }),
          text({ name: 'ownerPerson' }),
        ),
        relations({ name: 'partners', to: 'actors', access: plannersMaySet }),
        relation({ name: 'resolution', term: 'resolution', to: 'resolutions' }),
        text({ name: 'resolutionReference' }),
      ]),
      tab('tabSchedule', [
        choice({
          name: 'status',
          term: 'measureStatus',
          required: true,
          index: true,
          defaultValue: 'idea',
        }),
        longText({ name: 'statusReason' }),
        percent({ name: 'progress' }),
        row(day({ name: 'startPlanned', index: true }), day({ name: 'endPlanned', index: true })),
        row(day({ name: 'startActual' }), day({ name: 'endActual' })),
        list({
          name: 'milestones',
          row: 'milestone',
          fields: [
            text({ name: 'title', required: true }),
            row(day({ name: 'due', index: true }), day({ name: 'doneOn' })),
            text({ name: 'note' }),
          ],
        }),
      ]),
      tab('tabBudget', [
        list({
          name: 'budget',
          row: 'budgetYear',
          fields: [
            row(
              year({ name: 'year', required: true }),
              number({ name: 'planned', min: 0 }),
              number({ name: 'spent', min: 0 }),
            ),
            text({ name: 'funding' }),
          ],
        }),
      ]),
      tab('tabRelations', [
        relations({ name: 'actionFields', term: 'actionFields', to: 'action-fields' }),
        relations({ name: 'goals', term: 'goals', to: 'goals' }),
        relations({ name: 'topics', term: 'topics', to: 'topics' }),
        relations({ name: 'areas', term: 'areas', to: 'areas' }),
        relations({ name: 'indicators', term: 'measureIndicators', to: 'indicators' }),
        reverse({
          name: 'interactionsFrom',
          from: 'interactions',
          on: 'from',
          columns: ['to', 'strength', 'mechanism'],
        }),
        reverse({
          name: 'interactionsTo',
          from: 'interactions',
          on: 'to',
          columns: ['from', 'strength', 'mechanism'],
        }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
