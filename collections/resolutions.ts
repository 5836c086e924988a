import type { CollectionConfig } from 'payload'

import { resolutionsAccess } from '#access/meetings'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { code } from '#fields/formats'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { relation } from '#fields/relation'
import { longText, text } from '#fields/text'

export const resolutions: CollectionConfig = {
  slug: 'resolutions',
  labels: labelsOf('resolution'),
  access: resolutionsAccess,
  defaultSort: '-code',
  defaultPopulate: { title: true, code: true },
  admin: adminOf({
    term: 'resolution',
    in: 'groupMeetings',
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'minutes', 'decidedOn', 'result'],
    listSearchableFields: ['searchText', 'code'],
  }),
  fields: [
    row(
      code({ name: 'code', term: 'resolutionCode' }),
      day({ name: 'decidedOn', term: 'resolutionDecidedOn', index: true }),
    ),
    text({ name: 'title', required: true, minLength: 2, maxLength: 500 }),
    longText({ name: 'text', term: 'resolutionText', required: true }),
    row(
      relation({ name: 'minutes', term: 'minutes', to: 'minutes', required: true }),
      text({ name: 'agendaItem', maxLength: 100 }),
    ),
    choice({ name: 'result', term: 'resolutionResult', index: true }),
    row(
      wholeNumber({ name: 'votesYes', min: 0 }),
      wholeNumber({ name: 'votesNo', min: 0 }),
      wholeNumber({ name: 'votesAbstain', min: 0 }),
    ),
    ...keptByHooks(),
  ],
}
