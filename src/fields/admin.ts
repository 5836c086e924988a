import type { CollectionAdminOptions, GlobalAdminOptions } from 'payload'

import { termOf, type records, type TermKey } from '#glossary'

import { helpOf, labelOf } from './labelled.ts'

type RecordKey = keyof typeof records

/** Singular and plural of a collection in both languages. */
export const labelsOf = (key: RecordKey) => {
  const { plural } = termOf(key)
  return { singular: labelOf(key), plural: { ...(plural ?? labelOf(key)) } }
}

type ListOptions = CollectionAdminOptions & { term: RecordKey; in: TermKey & `group${string}` }

/** Lists say why they are empty where their filter was refused. */
const components = { beforeListTable: ['/src/admin/records/FilterNotice/index.tsx#FilterNotice'] }

/** How a collection appears: group, explanation, columns; 25 rows a page. */
export const adminOf = ({ term, in: group, ...rest }: ListOptions): CollectionAdminOptions => ({
  group: labelOf(group),
  description: { ...helpOf(term) },
  hideAPIURL: true,
  pagination: { defaultLimit: 25, limits: [25, 50, 100] },
  components,
  ...rest,
})

/** How a global appears. */
export const globalAdminOf = ({ term, in: group }: ListOptions): GlobalAdminOptions => ({
  group: labelOf(group),
  description: { ...helpOf(term) },
  hideAPIURL: true,
})
