import type { CollectionConfig } from 'payload'

import { actionFieldsAccess } from '#access/measures'
import { adminOf, labelsOf } from '#fields/admin'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { relations } from '#fields/relation'
import { longText, text } from '#fields/text'

export const actionFields: CollectionConfig = {
  slug: 'action-fields',
  labels: labelsOf('actionField'),
  access: actionFieldsAccess,
  defaultSort: 'order',
  defaultPopulate: { name: true, code: true, order: true },
  admin: adminOf({
    term: 'actionField',
    in: 'groupPlanning',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'order', 'topics'],
    listSearchableFields: ['searchText', 'code'],
  }),
  fields: [
    row(
      code({ name: 'code', term: 'actionFieldCode' }),
      wholeNumber({ name: 'order', min: 0, index: true }),
    ),
    text({ name: 'name', required: true, index: true, minLength: 2 }),
    longText({ name: 'description' }),
    relations({ name: 'topics', term: 'assignedTopics', to: 'topics' }),
    longText({ name: 'assignmentNote' }),
    ...keptByHooks(),
  ],
}
