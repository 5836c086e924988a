import type { Finding } from '#domain/errors'
import { normalizeGerman } from '#domain/german/normalizeGerman'

import { shownValue } from './shownValue.ts'
import { readValue, type ValueKind } from './strictRecord.ts'

/** What a filter asks of a field. */
export type AskedField =
  | { kind: ValueKind | 'yesNo' | 'text' }
  /** `within` tells of the fields of what it points at, `canBe` whether such an id is possible. */
  | { kind: 'link'; within: FieldAt; canBe: (id: string) => boolean }

/** The field at a path like `owner.name`; paths that lead nowhere are refused by the engine. */
export type FieldAt = (path: string) => AskedField

type Rules = {
  fieldAt: FieldAt
  /** For what cannot be undone: a filter that leaves open which records are meant is refused. */
  mustName: boolean
}
/** Where in the filter, and how deep. */
type Place = { path: string; level: number }
type Values = Readonly<Record<string, unknown>>
type Reading = { value: unknown; findings: readonly Finding[] }
/** One comparison, `due less_than …`, with the field it is about. */
type Comparison = { path: string; operator: string; given: unknown; field: AskedField }

/** Nobody asks deeper; reading what a machine piled up would end the stack. */
const deepest = 20

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const search = ['like', 'not_like', 'contains']
const ordered = [...equality, ...order]

const operators: Readonly<Record<AskedField['kind'], readonly string[]>> = {
  number: ordered,
  day: ordered,
  moment: ordered,
  yesNo: equality,
  text: [...ordered, ...search],
  link: [...equality, 'contains'],
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const read = (value: unknown): Reading => ({ value, findings: [] })
const refused = (path: string, code: Finding['code'], text: unknown): Reading => ({
  value: undefined,
  findings: [{ path: path === '' ? 'where' : path, code, params: { text: shownValue(text) } }],
})
const unreadable = (path: string, text: unknown) => refused(path, 'filter.invalid', text)
const openToAll = (path: string) => refused(path, 'filter.empty', path)

const gather = (readings: readonly Reading[]): Reading => ({
  value: readings.map(({ value }) => value),
  findings: readings.flatMap(({ findings }) => findings),
})

/** Control characters stand for nothing: one engine drops them, and `like` nothing finds all. */
const isScalar = (value: unknown): boolean =>
  typeof value === 'string'
    ? !/\p{Cc}/u.test(value.replace(/[\t\n\r]/g, ''))
    : value === null || typeof value === 'boolean' || typeof value === 'number'

function readYesNo(value: unknown): unknown {
  if (typeof value === 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : undefined
}

/** One value to compare with, or one of a list. */
function readOperand(comparison: Comparison, value: unknown): Reading {
  const { path, operator, field } = comparison
  const quoted = () => unreadable(path, `${path} ${operator} ${shownValue(value)}`)
  if (operator === 'exists' || field.kind === 'yesNo') {
    const answer = value === null && operator !== 'exists' ? null : readYesNo(value)
    return answer === undefined ? quoted() : read(answer)
  }
  if (value === undefined) return quoted()
  if (field.kind === 'number' || field.kind === 'day' || field.kind === 'moment')
    return readValue(field.kind, value, path)
  if (!isScalar(value)) return quoted()
  return read(field.kind === 'link' && value === 'null' ? null : value)
}

function readComparison(comparison: Comparison, level: number, rules: Rules): Reading {
  const { path, operator, given, field } = comparison
  if (!operators[field.kind].includes(operator)) return unreadable(path, `${path} ${operator}`)
  if (field.kind === 'link' && operator === 'contains' && isValues(given))
    return readConditions(
      given,
      { path: `${path}.contains`, level },
      { ...rules, fieldAt: field.within },
    )
  if (operator === 'in' || operator === 'not_in') {
    const list = typeof given === 'string' ? given.split(',') : given
    if (!Array.isArray(list)) return unreadable(path, `${path} ${operator} ${shownValue(given)}`)
    if (rules.mustName && operator === 'not_in' && list.length === 0) return openToAll(path)
    return gather(list.map((one: unknown) => readOperand(comparison, one)))
  }
  const reading = readOperand(comparison, given)
  const isEmptySearch = search.includes(operator) && normalizeGerman(String(reading.value)) === ''
  return rules.mustName && isEmptySearch && reading.findings.length === 0
    ? openToAll(path)
    : reading
}

/** Comparisons with one id, as comparisons with a list that may be empty. */
const asList: Readonly<Record<string, string>> = {
  equals: 'in',
  contains: 'in',
  not_equals: 'not_in',
}

/**
 * An id that cannot exist is none of any list. Asked for by itself, one engine would take it for no
 * condition at all and find everything.
 */
function withoutImpossible(field: AskedField, operator: string, value: unknown): [string, unknown] {
  if (field.kind !== 'link') return [operator, value]
  const isImpossible = (id: unknown) => typeof id === 'string' && !field.canBe(id)
  if (Array.isArray(value)) return [operator, value.filter((id: unknown) => !isImpossible(id))]
  const list = isImpossible(value) ? asList[operator] : undefined
  return list === undefined ? [operator, value] : [list, []]
}

function readField(given: unknown, { path, level }: Place, rules: Rules): Reading {
  if (!isValues(given) || Object.keys(given).length === 0)
    return unreadable(path, `${path} ${shownValue(given)}`)
  const field = rules.fieldAt(path)
  const value: Record<string, unknown> = {}
  const findings: Finding[] = []
  for (const [operator, operand] of Object.entries(given)) {
    const comparison = { path, operator, given: operand, field }
    const reading = readComparison(comparison, level, rules)
    const [name, kept] = withoutImpossible(field, operator, reading.value)
    if (Object.hasOwn(value, name)) return unreadable(path, `${path} ${operator} ${name}`)
    value[name] = kept
    findings.push(...reading.findings)
  }
  return { value, findings }
}

function readJunction(given: unknown, { path, level }: Place, rules: Rules): Reading {
  if (!Array.isArray(given)) return unreadable(path, `${path} ${shownValue(given)}`)
  if (rules.mustName && given.length === 0) return openToAll(path)
  return gather(
    given.map((one: unknown, index) =>
      readConditions(one, { path: `${path}.${index}`, level }, rules),
    ),
  )
}

function readConditions(filter: unknown, place: Place, rules: Rules): Reading {
  const { path } = place
  const level = place.level + 1
  if (!isValues(filter) || level > deepest)
    return unreadable(path, `${path === '' ? 'where' : path} ${shownValue(filter)}`)
  const entries = Object.entries(filter)
  if (rules.mustName && entries.length === 0) return openToAll(path)
  const readings = entries.map(([key, given]) =>
    /^(and|or)$/i.test(key)
      ? readJunction(given, { path: path === '' ? key : `${path}.${key}`, level }, rules)
      : readField(given, { path: key, level }, rules),
  )
  const { value, findings } = gather(readings)
  const values = value as unknown[]
  return {
    value: Object.fromEntries(entries.map(([key], index) => [key, values[index]])),
    findings,
  }
}

/**
 * Reads a filter strictly: known shape, known comparisons, numbers and dates as in records. The
 * filter itself is not changed; `value` is a copy that both engines understand alike.
 */
export const readFilter = (filter: unknown, rules: Rules): Reading =>
  readConditions(filter, { path: '', level: 0 }, rules)

/**
 * Names that a query string loses on its way, so that less would be asked than was written; its
 * reader takes `[where]` for `where`.
 */
const lost = (key: string): boolean =>
  /^\[?(where|joins)\b/.test(key) && key.split(/[[\]]+/).some((part) => part in Object.prototype)

/** The first part of a query string that gets lost when it is read; null when all of it arrives. */
export function lostInQuery(keys: readonly string[]): string | null {
  // More parameters than this are dropped by the reader of query strings without a word.
  return keys.length > 1000 ? '…' : (keys.find(lost) ?? null)
}
