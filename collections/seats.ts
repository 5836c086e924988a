import type { CollectionConfig } from 'payload'

import { officeReads } from '#access/fields'
import { seatsAccess } from '#access/meetings'
import { adminOf, labelsOf } from '#fields/admin'
import { day } from '#fields/day'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { relation } from '#fields/relation'
import { recordTitle } from '#fields/shown'
import { longText, text } from '#fields/text'
import { collectBodyOfDeleted, collectTouchedBodies } from '#hooks/collectTouchedBodies'
import { keepKeysSelected } from '#hooks/keepKeysSelected'
import { refreshTouchedBodies } from '#hooks/refreshTouchedBodies'
import { validateSeat } from '#hooks/validateSeat'

export const seats: CollectionConfig = {
  slug: 'seats',
  labels: labelsOf('seat'),
  access: seatsAccess,
  defaultSort: 'member.sortKey',
  defaultPopulate: { body: true, member: true },
  admin: adminOf({
    term: 'seat',
    in: 'groupMeetings',
    defaultColumns: ['member', 'body', 'representedBy', 'since', 'until', 'agreement'],
    listSearchableFields: ['searchText', 'member.searchText', 'body.searchText'],
  }),
  hooks: {
    beforeOperation: [keepKeysSelected],
    beforeValidate: [validateSeat],
    afterChange: [collectTouchedBodies],
    afterDelete: [collectBodyOfDeleted],
    afterOperation: [refreshTouchedBodies],
  },
  fields: [
    recordTitle(),
    row(
      relation({ name: 'member', to: 'actors', required: true }),
      relation({ name: 'body', to: 'actors', required: true }),
    ),
    row(day({ name: 'since', index: true }), day({ name: 'until', index: true })),
    row(
      text({ name: 'representedBy' }),
      longText({ name: 'persons', term: 'seatPersons', maxLength: 2000, access: officeReads }),
    ),
    row(
      relation({ name: 'deputy', to: 'actors' }),
      longText({ name: 'deputyPersons', maxLength: 2000, access: officeReads }),
    ),
    row(text({ name: 'agreement' }), relation({ name: 'decidedBy', to: 'resolutions' })),
    longText({ name: 'note' }),
    ...keptByHooks(),
  ],
}
