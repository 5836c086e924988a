import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { existingIds } from '#store/records/existingIds'

import { linksOf, relationFields, type Link } from './fields.ts'

const byTarget = (links: readonly Link[]): Map<string, Link[]> => {
  const groups = new Map<string, Link[]>()
  for (const link of links) groups.set(link.target, [...(groups.get(link.target) ?? []), link])
  return groups
}

/**
 * Finds links to records that do not exist: SQLite would answer with a foreign-key error, MongoDB
 * would keep them. Only links that are new are looked up, one query for each collection they name.
 */
export const checkRelations = async ({
  req,
  fields,
  data,
  before,
}: {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  data: unknown
  before: unknown
}): Promise<Finding[]> => {
  const relations = relationFields(fields)
  const known = new Set(linksOf(relations, before).map(({ target, id }) => `${target} ${id}`))
  const added = linksOf(relations, data).filter(({ target, id }) => !known.has(`${target} ${id}`))
  const unknown: Link[] = []
  for (const [target, links] of byTarget(added)) {
    const ids = links.map(({ id }) => id)
    const existing = await existingIds({ req, collection: target as CollectionSlug, ids })
    unknown.push(...links.filter(({ id }) => !existing.has(id)))
  }
  const paths = [...new Set(unknown.map(({ path }) => path))]
  return paths.map((path) => ({ path, code: 'relation.unknown', params: {} }))
}
