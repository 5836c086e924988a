import type { CollectionConfig } from 'payload'

import { tasksAccess } from '#access/meetings'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { optionalOwner } from '#fields/presets'
import { relation, relations } from '#fields/relation'
import { longText, text } from '#fields/text'

export const tasks: CollectionConfig = {
  slug: 'tasks',
  labels: labelsOf('task'),
  access: tasksAccess,
  defaultSort: 'due',
  defaultPopulate: { title: true, code: true },
  admin: adminOf({
    term: 'task',
    in: 'groupMeetings',
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'owner', 'due', 'state'],
    listSearchableFields: ['searchText', 'code'],
  }),
  fields: [
    row(
      code({ name: 'code', term: 'taskCode' }),
      choice({
        name: 'state',
        term: 'taskState',
        required: true,
        index: true,
        defaultValue: 'open',
      }),
    ),
    text({ name: 'title', required: true, minLength: 2, maxLength: 500 }),
    longText({ name: 'description' }),
    row(optionalOwner(), text({ name: 'ownerPerson' })),
    row(day({ name: 'due', index: true }), day({ name: 'doneOn' })),
    row(
      relation({ name: 'minutes', term: 'minutes', to: 'minutes' }),
      relation({ name: 'resolution', term: 'resolution', to: 'resolutions' }),
    ),
    longText({ name: 'result', term: 'taskResult' }),
    relations({ name: 'dataSources', term: 'taskSources', to: 'data-sources' }),
    ...keptByHooks(),
  ],
}
