import type { CollectionBeforeValidateHook } from 'payload'

import { checkBreakdown } from '#domain/figures/breakdownRules'
import { checkBreakdownUse } from '#usecases/figures/checkBreakdownUse'
import { refuseFindings } from '#usecases/records/refuse'

/** One to three dimensions whose keys and codes make unambiguous categories; used ones stay. */
export const validateBreakdown: CollectionBeforeValidateHook = async (args) => {
  const { req, collection, data, originalDoc } = args
  const dimensions: unknown = data?.['dimensions']
  const findings = checkBreakdown(dimensions)
  const isChanged = originalDoc && Array.isArray(dimensions) && findings.length === 0
  const lost = isChanged ? await checkBreakdownUse(req, originalDoc.id, dimensions) : []
  refuseFindings({ req, record: collection, findings: [...findings, ...lost] })
}
