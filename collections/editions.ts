import type { CollectionConfig, Field } from 'payload'

import { officeReads, plannersMaySet } from '#access/fields'
import { editionsAccess } from '#access/masterplan'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { day } from '#fields/day'
import { fixed } from '#fields/fixed'
import { keptByHooks } from '#fields/hidden'
import { row } from '#fields/list'
import { moment } from '#fields/moment'
import { wholeNumber } from '#fields/number'
import { relation } from '#fields/relation'
import { editionRelease } from '#fields/shown'
import { storedModel } from '#fields/storedModel'
import { longText, text } from '#fields/text'
import { refuseEditionDelete, refuseEditionUpdate } from '#hooks/refuseEditionChange'
import { releaseEdition } from '#hooks/releaseEdition'

/** A draft has no files yet; empty places for them would ask to be filled. */
const whenReleased = ({ state }: Record<string, unknown>): boolean => state === 'released'

const fields: Field[] = [
  editionRelease(),
  row(
    text({ name: 'title', required: true, minLength: 2, access: plannersMaySet }),
    day({ name: 'asOf', required: true, index: true, access: plannersMaySet }),
  ),
  longText({ name: 'note', access: plannersMaySet }),
  choice({
    name: 'state',
    term: 'editionState',
    required: true,
    index: true,
    defaultValue: 'draft',
  }),
  row(
    fixed(moment({ name: 'releasedAt', index: true, visible: whenReleased })),
    fixed(
      relation({ name: 'releasedBy', to: 'users', access: officeReads, visible: whenReleased }),
    ),
  ),
  row(
    fixed(text({ name: 'readersFilename', visible: whenReleased })),
    fixed(wholeNumber({ name: 'readersFileSize', visible: whenReleased })),
  ),
  fixed(text({ name: 'readersSha256', visible: whenReleased })),
  storedModel('readersModel'),
  row(
    fixed(text({ name: 'filename', access: officeReads, visible: whenReleased })),
    fixed(wholeNumber({ name: 'fileSize', access: officeReads, visible: whenReleased })),
  ),
  fixed(text({ name: 'sha256', access: officeReads, visible: whenReleased })),
  storedModel('model'),
  ...keptByHooks(),
]

/**
 * Editions of the Masterplan. The files of released ones are kept in `folder`: one of released
 * records for readers, one of all records for the office.
 */
export const editions = ({ folder }: { folder: string }): CollectionConfig => ({
  slug: 'editions',
  labels: labelsOf('edition'),
  access: editionsAccess,
  defaultSort: '-asOf',
  disableDuplicate: true,
  admin: adminOf({
    term: 'edition',
    in: 'groupMasterplan',
    useAsTitle: 'title',
    defaultColumns: ['title', 'asOf', 'state', 'releasedAt', 'releasedBy', 'readersFilename'],
    listSearchableFields: ['searchText'],
  }),
  hooks: {
    beforeValidate: [refuseEditionUpdate],
    beforeChange: [releaseEdition({ folder })],
    beforeDelete: [refuseEditionDelete],
  },
  fields,
})
