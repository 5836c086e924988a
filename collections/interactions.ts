import type { CollectionConfig } from 'payload'

import { interactionsAccess } from '#access/measures'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { revisionField } from '#fields/hidden'
import { row } from '#fields/list'
import { wholeNumber } from '#fields/number'
import { relation } from '#fields/relation'
import { recordTitle } from '#fields/shown'
import { longText } from '#fields/text'

export const interactions: CollectionConfig = {
  slug: 'interactions',
  labels: labelsOf('interaction'),
  access: interactionsAccess,
  defaultSort: '-strength',
  indexes: [{ fields: ['from', 'to'], unique: true }],
  admin: adminOf({
    term: 'interaction',
    in: 'groupPlanning',
    defaultColumns: ['from', 'to', 'strength', 'confidence', 'mechanism'],
    listSearchableFields: ['mechanism'],
  }),
  fields: [
    recordTitle(),
    row(
      relation({ name: 'from', term: 'fromMeasure', to: 'measures', required: true }),
      relation({ name: 'to', term: 'toMeasure', to: 'measures', required: true }),
    ),
    row(
      wholeNumber({ name: 'strength', required: true, min: -3, max: 3, index: true }),
      choice({ term: 'confidence', index: true }),
    ),
    longText({ name: 'mechanism' }),
    revisionField(),
  ],
}
