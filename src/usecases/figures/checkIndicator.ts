import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { factorOfUnit } from '#domain/figures/factor'
import { parsePeriod } from '#domain/figures/period'
import { listStoredSlices } from '#store/figures/slices'

type Doc = Readonly<Record<string, unknown>>

/** Periods of another kind would stand beside each other, and the newest would be anybody's guess. */
const findOtherPeriods = async (
  req: PayloadRequest,
  id: string,
  kind: string,
): Promise<Finding[]> => {
  const slices = await listStoredSlices(req, id, [])
  const others = slices.filter(({ period }) => parsePeriod(period).kind !== kind)
  const [first] = others
  if (!first) return []
  const params = { count: others.length, text: first.period }
  return [{ path: 'periodKind', code: 'indicator.periodKindInUse', params }]
}

/** Broken rules of an indicator about to be saved, and the factor its unit names. */
export const checkIndicator = async ({
  req,
  doc,
  before,
}: {
  req: PayloadRequest
  doc: Doc
  before: Doc | undefined
}): Promise<{ findings: Finding[]; derived: { factor?: number } }> => {
  const { unit, kind, periodKind } = doc
  const factor = kind === 'rate' && typeof unit === 'string' ? factorOfUnit(unit) : null
  const derived = factor === null ? {} : { factor }
  const id = before?.['id']
  const isNewKind = typeof periodKind === 'string' && periodKind !== before?.['periodKind']
  if (typeof id !== 'string' || !isNewKind) return { findings: [], derived }
  return { findings: await findOtherPeriods(req, id, periodKind), derived }
}
