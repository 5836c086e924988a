import type { FlattenedBlock, FlattenedField, Payload } from 'payload'

import type { FieldShape, RecordShape, ValueKind } from '#domain/records/strictRecord'

/** What of a field's value can be misread; null for fields that hold neither number nor date. */
export const valueKindOf = (field: FlattenedField): ValueKind | null => {
  // A point is a list of two numbers.
  if (field.type === 'number' || field.type === 'point') return 'number'
  if (field.type !== 'date') return null
  return field.custom?.['isCalendarDay'] ? 'day' : 'moment'
}

const blocksOf = (payload: Payload, field: FlattenedField): FlattenedBlock[] => {
  if (field.type !== 'blocks') return []
  return (field.blockReferences ?? field.blocks).flatMap((block) => {
    const found = typeof block === 'string' ? payload.blocks[block as never] : block
    return found ? [found] : []
  })
}

const shapeOfField = (payload: Payload, field: FlattenedField): FieldShape | null => {
  const kind = valueKindOf(field)
  if (kind) {
    const isList = field.type === 'point' || ('hasMany' in field && field.hasMany === true)
    return { kind, isList }
  }
  if (field.type === 'blocks') {
    const shapes = blocksOf(payload, field).map(({ slug, flattenedFields }) => [
      slug,
      recordShapeOf(payload, flattenedFields),
    ])
    return { blocks: Object.fromEntries(shapes) as Record<string, RecordShape> }
  }
  if (field.type === 'join' || !('flattenedFields' in field)) return null
  const fields = recordShapeOf(payload, field.flattenedFields)
  return Object.keys(fields).length > 0 ? { fields } : null
}

const known = new WeakMap<readonly FlattenedField[], RecordShape>()

/** Where records of these fields keep numbers and dates; worked out once. */
export const recordShapeOf = (payload: Payload, fields: readonly FlattenedField[]): RecordShape => {
  const found = known.get(fields)
  if (found) return found
  const shapes = fields.flatMap((field) => {
    const shape = shapeOfField(payload, field)
    return shape ? [[field.name, shape] as const] : []
  })
  const shape: RecordShape = Object.fromEntries(shapes)
  known.set(fields, shape)
  return shape
}
