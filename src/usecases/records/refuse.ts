import {
  APIError,
  ValidationError,
  type FlattenedField,
  type LabelFunction,
  type PayloadRequest,
  type StaticLabel,
} from 'payload'

import type { DomainErrorCode, ErrorParams, Finding } from '#domain/errors'
import { refusals } from '#glossary'
import { numberText, type Language } from '#domain/records/numberText'

type Speaking = { i18n?: { language?: string } }

/** The sentence of a broken rule in the language of the request; German unless English is chosen. */
export const sentenceOf = (req: Speaking, code: DomainErrorCode, params: ErrorParams): string => {
  const language: Language = req.i18n?.language === 'en' ? 'en' : 'de'
  return refusals[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    return typeof value === 'number' ? numberText(value, language) : (value ?? '')
  })
}

/** Label of the field at `path`; row numbers do not matter. */
const labelAt = (
  fields: readonly FlattenedField[],
  path: string,
): LabelFunction | StaticLabel | undefined => {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  if (!field) return undefined
  if (rest.length > 0) {
    return 'flattenedFields' in field ? labelAt(field.flattenedFields, rest.join('.')) : undefined
  }
  return 'label' in field && field.label ? field.label : undefined
}

/**
 * Ends a save with the broken rules at their fields; does nothing when there are none.
 * @throws ValidationError (status 400) in the language of the request
 */
export const refuseFindings = ({
  req,
  record,
  findings,
}: {
  req: PayloadRequest
  record: { slug: string; flattenedFields: readonly FlattenedField[] }
  findings: readonly Finding[]
}): void => {
  if (findings.length === 0) return
  const errors = findings.map(({ path, code, params }) => {
    const label = labelAt(record.flattenedFields, path)
    return { path, message: sentenceOf(req, code, params), ...(label ? { label } : {}) }
  })
  throw new ValidationError({ collection: record.slug, errors, req }, req.t)
}

/**
 * Ends an operation whose filter could not be read. Lists of the admin show nothing then, for they
 * expect an error of this name, and never all.
 */
class FilterError extends APIError {
  constructor(errors: readonly { path: string; message: string }[]) {
    const sentences = new Set(errors.map(({ message }) => message))
    super([...sentences].join(' '), 400, { errors }, true)
    this.name = 'QueryError'
  }
}

/**
 * Ends an operation with what of its filter could not be read; does nothing when all could.
 * @throws APIError (status 400) in the language of the request
 */
export const refuseFilter = (req: Speaking, findings: readonly Finding[]): void => {
  if (findings.length === 0) return
  throw new FilterError(
    findings.map(({ path, code, params }) => ({ path, message: sentenceOf(req, code, params) })),
  )
}

/** A refusal that is no fault of the program; logged as a line without a stack (createConfig). */
class ConflictError extends APIError {
  constructor(message: string) {
    super(message, 409, null, true)
    // Set by hand, for a bundler may rename the class.
    this.name = 'ConflictError'
  }
}

/**
 * Ends an operation that the present state of the records does not allow.
 * @throws APIError with status 409 and a sentence for the reader
 */
export const refuseConflict = (
  req: Speaking,
  code: DomainErrorCode,
  params: ErrorParams,
): never => {
  throw new ConflictError(sentenceOf(req, code, params))
}
