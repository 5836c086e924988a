import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { FieldKinds } from '../fieldKinds.ts'
import { kindOfField } from '../fieldKinds.ts'
import type { Scalar } from '../contract.ts'

export type Table = {
  /** Quoted name of the table. */
  name: string
  /** Quoted name of the column that holds a field. */
  column: (field: string) => string
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Where the adapter keeps a flat collection; slugs become snake case in table names. */
export const tableOf = (req: PayloadRequest, slug: CollectionSlug, kinds: FieldKinds): Table => {
  const db = req.payload.db as unknown as SQLiteAdapter
  const name = db.tableNameMap.get(slug.replaceAll('-', '_'))
  const table = name === undefined ? undefined : db.tables[name]
  if (name === undefined || !table) throw new Error(`SQLite has no table for "${slug}".`)
  return {
    name: quoted(name),
    column: (field) => {
      kindOfField(kinds, field)
      return quoted((table[field] as { name: string }).name)
    },
  }
}

/** SQLite knows no booleans. */
export const toStored = (value: Scalar | undefined): string | number | null => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value ?? null
}
