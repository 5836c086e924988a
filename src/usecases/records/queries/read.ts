import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Finding } from '#domain/errors'
import { lostInQuery, readFilter } from '#domain/records/strictFilter'

import { fieldAsked } from './askedField.ts'
import { targetsOf } from '#usecases/records/relations/crossed'

type Join = false | { where?: unknown } | undefined
/** What of an operation's arguments picks documents. */
export type Query = { where?: unknown; joins?: false | Record<string, Join> | null }

type Asking = { args: Query & { overrideAccess?: boolean }; mustName: boolean }

type Reading<T> = { query: T; findings: readonly Finding[] }

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const readJoins = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  joins: Record<string, Join>,
): Reading<Record<string, Join>> => {
  const findings: Finding[] = []
  const read = Object.entries(joins).map(([name, join]): [string, Join] => {
    const field = collection.flattenedFields.find((one) => one.type === 'join' && one.name === name)
    const [target] = field ? targetsOf(field) : []
    if (!join || !isGiven(join.where) || target === undefined) return [name, join]
    const reading = readFilter(join.where, { fieldAt: fieldAsked(req, target), mustName: false })
    findings.push(...reading.findings.map((one) => ({ ...one, path: `${name}.${one.path}` })))
    return [name, { ...join, where: reading.value }]
  })
  return { query: Object.fromEntries(read), findings }
}

/** What the address asked for and Payload never saw; only requests from outside have an address. */
const findLost = (req: PayloadRequest): readonly Finding[] => {
  const text = lostInQuery([...new URLSearchParams(req.search ?? '').keys()])
  return text === null ? [] : [{ path: 'where', code: 'filter.invalid', params: { text } }]
}

/** Reads the filters of an operation: its own and those of the reverse links it shows. */
export const readQuery = (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { args, mustName }: Asking,
): Reading<Query> => {
  const query: Query = {}
  const findings: Finding[] = args.overrideAccess ? [] : [...findLost(req)]
  if (isGiven(args.where)) {
    const fieldAt = fieldAsked(req, collection.slug as never)
    const reading = readFilter(args.where, { fieldAt, mustName })
    query.where = reading.value
    findings.push(...reading.findings)
  } else if (mustName) findings.push({ path: 'where', code: 'filter.empty', params: {} })
  if (args.joins) {
    const reading = readJoins(req, collection, args.joins)
    query.joins = reading.query
    findings.push(...reading.findings)
  }
  return { query, findings }
}
