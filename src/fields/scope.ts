import type { RelationshipFieldValidation } from 'payload'
import { relationship as checkRelationship } from 'payload/shared'

import { personOf } from '#access/person'

/**
 * Planners may choose anything, so their saves are spared the query; for everybody else the
 * picker's filter also holds when saving.
 */
export const checkScope: RelationshipFieldValidation = (value, options) => {
  const role = personOf(options.req)?.role
  const isScoped = role === 'municipality' || role === 'association'
  return checkRelationship(value, isScoped ? options : { ...options, filterOptions: undefined })
}
