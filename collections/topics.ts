import type { CollectionConfig } from 'payload'

import { topicsAccess } from '#access/measures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row, tab, tabs } from '#fields/list'
import { relation, reverse } from '#fields/relation'
import { longText, text } from '#fields/text'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: labelsOf('topic'),
  access: topicsAccess,
  defaultSort: 'code',
  defaultPopulate: { name: true, code: true, state: true },
  admin: adminOf({
    term: 'topic',
    in: 'groupPlanning',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'state', 'originActor', 'decision'],
    listSearchableFields: ['searchText', 'code'],
    enableListViewSelectAPI: true,
  }),
  fields: [
    tabs(
      tab('tabOverview', [
        row(
          code({ name: 'code', term: 'topicCode' }),
          choice({
            name: 'state',
            term: 'topicState',
            required: true,
            index: true,
            defaultValue: 'adopted',
          }),
        ),
        text({ name: 'name', required: true, index: true, minLength: 2 }),
        longText({ name: 'description' }),
        reverse({
          name: 'actionFields',
          term: 'actionFields',
          from: 'action-fields',
          on: 'topics',
          columns: ['code', 'name'],
          sort: 'order',
        }),
      ]),
      tab('tabStore', [
        row(
          relation({ name: 'originActor', to: 'actors' }),
          relation({ name: 'originMinutes', to: 'minutes' }),
        ),
        day({ name: 'notedOn' }),
        row(
          choice({ name: 'decision', term: 'topicDecision', index: true }),
          day({ name: 'decidedOn' }),
        ),
        longText({ name: 'decisionReason' }),
        relation({ name: 'becameTopic', to: 'topics' }),
      ]),
    ),
    ...keptByHooks(),
  ],
}
