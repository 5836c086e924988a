import { DomainError, type Finding } from '#domain/errors'

import { readDay, readMoment } from './strictDate.ts'
import { readNumber } from './strictNumber.ts'

/** What a field holds that can be misread. */
export type ValueKind = 'number' | 'day' | 'moment'

/** Where a record keeps such values; all other fields are left out. */
export type RecordShape = Readonly<Record<string, FieldShape>>

export type FieldShape =
  | { kind: ValueKind; isList?: boolean }
  /** Fields in a group, or in each row of a list. */
  | { fields: RecordShape }
  /** Rows whose `blockType` says which fields they have. */
  | { blocks: Readonly<Record<string, RecordShape>> }

type Values = Readonly<Record<string, unknown>>
/** A value as it is to be stored, and what could not be read. */
type Reading<T = unknown> = { value: T; findings: readonly Finding[] }

const readers = { number: readNumber, day: readDay, moment: readMoment }

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads one value; a missing one stays missing. */
export function readValue(kind: ValueKind, value: unknown, path: string): Reading {
  if (value === null || value === undefined) return { value, findings: [] }
  try {
    return { value: readers[kind](value), findings: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { value, findings: [{ path, code: error.code, params: error.params }] }
  }
}

type ReadOne = (value: unknown, path: string) => Reading

function readList(values: readonly unknown[], path: string, readOne: ReadOne): Reading {
  const readings = values.map((value, index) => readOne(value, `${path}.${index}`))
  return {
    value: readings.map(({ value }) => value),
    findings: readings.flatMap(({ findings }) => findings),
  }
}

/** Rows of a block the sender did not name may be of any of them. */
const blockFields = (blocks: Readonly<Record<string, RecordShape>>, row: Values): RecordShape => {
  const type = String(row['blockType'])
  if (Object.hasOwn(blocks, type)) return blocks[type] ?? {}
  return Object.assign({}, ...Object.values(blocks)) as RecordShape
}

function readField(shape: FieldShape, value: unknown, path: string): Reading {
  if ('kind' in shape) {
    const readOne: ReadOne = (one, at) => readValue(shape.kind, one, at)
    return shape.isList && Array.isArray(value)
      ? readList(value, path, readOne)
      : readOne(value, path)
  }
  if (Array.isArray(value)) return readList(value, path, (row, at) => readField(shape, row, at))
  if (!isValues(value)) return { value, findings: [] }
  return readRecord(
    'fields' in shape ? shape.fields : blockFields(shape.blocks, value),
    value,
    path,
  )
}

/**
 * Reads the numbers and dates of a record strictly, at any depth. The record itself is not changed;
 * `value` is a copy in which they are numbers and ISO instants. A finding's path has row numbers:
 * `budget.0.planned`.
 */
export function readRecord(shape: RecordShape, record: Values, above = ''): Reading<Values> {
  const prefix = above === '' ? '' : `${above}.`
  const read: Record<string, unknown> = { ...record }
  const findings: Finding[] = []
  for (const [name, field] of Object.entries(shape)) {
    if (!Object.hasOwn(record, name)) continue
    const reading = readField(field, record[name], `${prefix}${name}`)
    read[name] = reading.value
    findings.push(...reading.findings)
  }
  return { value: read, findings }
}
