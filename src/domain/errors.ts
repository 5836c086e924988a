/** What a message needs to name the case; the sentence itself is made at the edge. */
export type ErrorParams = Readonly<Record<string, string | number>>

/** Every reason the domain refuses something. Texts live in the glossary's refusals. */
export const domainErrorCodes = [
  'area.countyKey',
  'area.cycle',
  'area.hasLaterParts',
  'area.hasLaterValues',
  'area.moveByMembership',
  'area.municipalityKey',
  'area.notValidInPeriod',
  'area.validityOrder',
  'category.unknown',
  'date.invalid',
  'edition.damaged',
  'edition.draft',
  'edition.internal',
  'edition.released',
  'breakdown.inUse',
  'breakdown.invalid',
  'indicator.kindReplacesFigures',
  'indicator.periodKindInUse',
  'membership.overlap',
  'membership.reasonMissing',
  'filter.empty',
  'filter.invalid',
  'number.ambiguous',
  'number.inexact',
  'number.invalid',
  'observation.aboveRange',
  'observation.belowRange',
  'observation.denominatorZero',
  'observation.duplicate',
  'observation.negative',
  'observation.numeratorAboveDenominator',
  'observation.valueForbidden',
  'observation.valueRequired',
  'period.invalid',
  'period.otherKind',
  'referenceDay.invalid',
  'record.inUse',
  'record.partial',
  'record.stale',
  'record.unexpected',
  'relation.unknown',
  'seat.order',
  'seat.overlap',
] as const
export type DomainErrorCode = (typeof domainErrorCodes)[number]

/** A rule that was broken: stable code plus parameters, no language. */
export class DomainError extends Error {
  readonly code: DomainErrorCode
  readonly params: ErrorParams

  constructor(code: DomainErrorCode, params: ErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = 'DomainError'
    this.code = code
    this.params = params
  }
}

/** A broken rule at one field of a record, so that the form can show it there. */
export type Finding = { path: string; code: DomainErrorCode; params: ErrorParams }
