import type { RelationshipFieldValidation } from 'payload'
import { relationship as checkRelationship } from 'payload/shared'

import { narrowedPerson } from '#access/byRole'

/**
 * Planners may choose anything, so their saves are spared the query; for everybody else the
 * picker's filter also holds when saving.
 */
export const checkScope: RelationshipFieldValidation = (value, options) => {
  const isNarrowed = narrowedPerson(options.req) !== null
  return checkRelationship(value, isNarrowed ? options : { ...options, filterOptions: undefined })
}
