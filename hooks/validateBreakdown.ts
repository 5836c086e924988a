import type { CollectionBeforeValidateHook } from 'payload'

import { checkBreakdown } from '#domain/figures/breakdownRules'
import { refuseFindings } from '#usecases/records/refuse'

/** One to three dimensions whose keys and codes make unambiguous categories. */
export const validateBreakdown: CollectionBeforeValidateHook = ({ req, collection, data }) =>
  refuseFindings({ req, record: collection, findings: checkBreakdown(data?.['dimensions']) })
