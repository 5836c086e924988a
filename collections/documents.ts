import type { CollectionConfig } from 'payload'

import { documentsAccess } from '#access/records'
import { adminOf, labelsOf } from '#fields/admin'
import { choice } from '#fields/choice'
import { keptByHooks } from '#fields/hidden'
import { releasedField } from '#fields/presets'
import { text } from '#fields/text'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const mimeTypes = [
  'application/pdf',
  `${office}.wordprocessingml.document`,
  `${office}.spreadsheetml.sheet`,
  `${office}.presentationml.presentation`,
  `${openDocument}.text`,
  `${openDocument}.spreadsheet`,
  'text/plain',
  'text/csv',
  'image/png',
  'image/jpeg',
]

/** Without it browsers take a plain text for Windows-1252 and spoil its umlauts. */
const textIsUtf8 = ({ headers }: { headers: Headers }): Headers => {
  if (headers.get('Content-Type') === 'text/plain') {
    headers.set('Content-Type', 'text/plain; charset=utf-8')
  }
  return headers
}

/** Uploaded files, kept in `staticDir`. */
export const documents = ({ staticDir }: { staticDir: string }): CollectionConfig => ({
  slug: 'documents',
  labels: labelsOf('document'),
  access: documentsAccess,
  defaultSort: 'sortKey',
  defaultPopulate: { title: true, filename: true, url: true },
  upload: { staticDir, mimeTypes, pasteURL: false, modifyResponseHeaders: textIsUtf8 },
  admin: adminOf({
    term: 'document',
    in: 'groupMasterplan',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'filename', 'released', 'updatedAt'],
    listSearchableFields: ['searchText', 'filename'],
  }),
  fields: [
    releasedField(),
    text({ name: 'title', required: true, minLength: 2 }),
    choice({ name: 'kind', term: 'documentKind', index: true, defaultValue: 'other' }),
    ...keptByHooks(),
  ],
})
