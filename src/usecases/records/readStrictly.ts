import {
  Forbidden,
  type Access,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import { readRecord } from '#domain/records/strictRecord'

import { readQuery, type Query } from './queries/read.ts'
import { recordShapeOf } from './recordShape.ts'
import { refuseFilter, refuseFindings } from './refuse.ts'

/** What of an operation's arguments comes from outside. */
export type Incoming = Query & { id?: string; data?: unknown; overrideAccess?: boolean }

type Operation = {
  req: PayloadRequest
  args: Incoming
  /** The rule that decides whether it is open to the person at all. */
  door: Access
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Who may not do it at all is told so, and nothing about the fields. */
const refuseStranger = async ({ req, args, door }: Operation) => {
  if (args.overrideAccess) return
  const { id, data } = args
  const isOpen = await door({ req, ...(id === undefined ? {} : { id }), data })
  if (!isOpen) throw new Forbidden(req.t)
}

/**
 * The data of a save with its numbers and dates read strictly, before Payload would guess at them.
 * @throws ValidationError (400) that names each field that could not be read
 */
export const readData = async (
  operation: Operation,
  record: SanitizedCollectionConfig | SanitizedGlobalConfig,
): Promise<{ data?: unknown }> => {
  const { req, args } = operation
  if (!isRecord(args.data)) return {}
  const shape = recordShapeOf(req.payload, record.flattenedFields)
  const { value, findings } = readRecord(shape, args.data)
  if (findings.length > 0) await refuseStranger(operation)
  refuseFindings({ req, record, findings })
  return { data: value }
}

/**
 * The filters of an operation, read strictly: what is broken would find anything, or all. A person
 * who changes or deletes records must name them.
 * @throws APIError (400) with a sentence for each condition that could not be read
 */
export const readFilters = async (
  operation: Operation,
  collection: SanitizedCollectionConfig,
  isChange: boolean,
): Promise<Query> => {
  const { req, args } = operation
  const mustName = isChange && args.id === undefined && !args.overrideAccess
  const { query, findings } = readQuery(req, collection, { args, mustName })
  if (findings.length > 0) await refuseStranger(operation)
  refuseFilter(req, findings)
  return query
}
