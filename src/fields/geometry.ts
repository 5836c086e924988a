import type { JSONField, JSONFieldValidation } from 'payload'
import { json as checkJson } from 'payload/shared'

import { labelled } from './labelled.ts'
import { say } from './say.ts'

const isOutline = (value: unknown): boolean => {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }
  return (type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(coordinates)
}

const outlineOnly: JSONFieldValidation = (value, options) => {
  if (value && typeof value === 'object' && !isOutline(value)) return say('geometry', options.req)
  return checkJson(value, options)
}

/** The outline of an area as GeoJSON. */
export const geometry = (): JSONField => {
  const field = labelled({ name: 'geometry' })
  return {
    ...field,
    type: 'json',
    validate: outlineOnly,
    admin: { ...field.admin, disableListColumn: true, disableListFilter: true },
  }
}
