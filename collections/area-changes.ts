import type { CollectionConfig } from 'payload'

import { areaChangesAccess } from '#access/areas'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { keptByHooks } from '#fields/hidden'
import { list, row } from '#fields/list'
import { percent } from '#fields/number'
import { relation, relations } from '#fields/relation'
import { longText, text } from '#fields/text'

/** What happened to areas: renamed, merged, split, moved; with the shares that crosswalks need. */
export const areaChanges: CollectionConfig = {
  slug: 'area-changes',
  labels: labelsOf('areaChange'),
  access: areaChangesAccess,
  defaultSort: '-effectiveOn',
  admin: adminOf({
    term: 'areaChange',
    in: 'groupActorsAndAreas',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'effectiveOn', 'areas'],
    listSearchableFields: ['searchText'],
  }),
  fields: [
    text({ name: 'title', required: true, minLength: 2 }),
    row(
      choice({ name: 'kind', term: 'areaChangeKind', required: true, index: true }),
      day({ name: 'effectiveOn', term: 'effectiveOn', index: true }),
    ),
    longText({ name: 'reason', term: 'changeReason', required: true }),
    relations({ name: 'areas', term: 'changedAreas', to: 'areas' }),
    row(
      text({ name: 'before', term: 'beforeChange' }),
      text({ name: 'after', term: 'afterChange' }),
    ),
    list({
      name: 'shares',
      row: 'areaShare',
      fields: [
        row(
          relation({ name: 'from', term: 'predecessor', to: 'areas', required: true }),
          relation({ name: 'to', term: 'successor', to: 'areas', required: true }),
          percent({ name: 'share' }),
        ),
      ],
    }),
    ...keptByHooks(),
  ],
}
