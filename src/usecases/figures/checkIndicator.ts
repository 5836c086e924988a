import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { factorOfUnit } from '#domain/figures/factor'
import { parsePeriod } from '#domain/figures/period'
import { countFigures } from '#store/figures/figures'
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

/** Values have the kind of period the first of them had, whoever empties the field. */
const keptPeriodKind = async (req: PayloadRequest, id: string, before: Doc) => {
  const periodKind = before['periodKind']
  if (typeof periodKind !== 'string') return {}
  return (await listStoredSlices(req, id, [])).length > 0 ? { periodKind } : {}
}

/** Another kind makes other figures of the same observations: whoever wants that says so. */
const findReplacedFigures = async (
  req: PayloadRequest,
  { kind, kindConfirmed }: Doc,
  before: Doc,
): Promise<Finding[]> => {
  if (kind === before['kind'] || kindConfirmed === true) return []
  const id = String(before['id'])
  const count = await countFigures(req, id)
  if (count === 0) return []
  return [{ path: 'kind', code: 'indicator.kindReplacesFigures', params: { count } }]
}

/** Broken rules of an indicator about to be saved, and what follows from its unit and values. */
export const checkIndicator = async ({
  req,
  doc,
  before,
}: {
  req: PayloadRequest
  doc: Doc
  before: Doc | undefined
}): Promise<{ findings: Finding[]; derived: { factor?: number; periodKind?: string } }> => {
  const { unit, kind, periodKind } = doc
  const factor = kind === 'rate' && typeof unit === 'string' ? factorOfUnit(unit) : null
  const derived = factor === null ? {} : { factor }
  const id = before?.['id']
  if (!before || typeof id !== 'string') return { findings: [], derived }
  const findings = await findReplacedFigures(req, doc, before)
  if (typeof periodKind !== 'string')
    return { findings, derived: { ...derived, ...(await keptPeriodKind(req, id, before)) } }
  if (periodKind === before['periodKind']) return { findings, derived }
  return { findings: [...findings, ...(await findOtherPeriods(req, id, periodKind))], derived }
}
