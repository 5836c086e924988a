/** The columns of a slice that are read; `period` tells which slice a row belongs to. */
export const observationFields = [
  'period',
  'area',
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
] as const

/** What makes an aggregate: a stored row that equals the computed one here is not written again. */
export const aggregateValues = [
  'basis',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
  'division',
  'coverage',
  'gap',
] as const

/** What makes a figure. */
export const figureValues = [
  'state',
  'value',
  'numerator',
  'denominator',
  'basis',
  'coverage',
] as const

export const aggregateFields = ['period', 'area', ...aggregateValues] as const
export const figureFields = ['period', 'area', ...figureValues] as const
