import type { CollectionConfig } from 'payload'

import { plannersMaySet } from '#access/fields'
import { dataAvailabilityAccess } from '#access/figures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { email } from '#fields/formats'
import { revisionField } from '#fields/hidden'
import { row } from '#fields/list'
import { areaField } from '#fields/presets'
import { relation } from '#fields/relation'
import { recordTitle } from '#fields/shown'
import { longText, text } from '#fields/text'

export const dataAvailability: CollectionConfig = {
  slug: 'data-availability',
  labels: labelsOf('dataAvailability'),
  access: dataAvailabilityAccess,
  defaultSort: 'nextDelivery',
  indexes: [{ fields: ['source', 'area'], unique: true }],
  admin: adminOf({
    term: 'dataAvailability',
    in: 'groupData',
    defaultColumns: ['source', 'area', 'status', 'contact', 'nextDelivery'],
    listSearchableFields: ['contact', 'note'],
  }),
  fields: [
    recordTitle(),
    row(
      relation({ name: 'source', to: 'data-sources', required: true, access: plannersMaySet }),
      areaField({ access: plannersMaySet }),
    ),
    row(
      choice({
        name: 'status',
        term: 'availabilityStatus',
        required: true,
        index: true,
        defaultValue: 'toClarify',
      }),
      day({ name: 'nextDelivery', index: true }),
    ),
    row(text({ name: 'contact', term: 'dataContact' }), email({ name: 'contactEmail' })),
    longText({ name: 'note' }),
    revisionField(),
  ],
}
