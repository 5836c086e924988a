import type { Payload } from 'payload'

import type { Unit } from '#domain/figures/figureText'

/** More indicators than a county keeps. */
const most = 1_000

/** How an indicator's values are written, and whether they are being derived anew. */
export type IndicatorUnit = Unit & { isPending: boolean }

/** Units by indicator; no secret of anybody, so the same for every reader. */
export const readUnits = async (payload: Payload): Promise<Map<string, IndicatorUnit>> => {
  const { docs } = await payload.find({
    collection: 'indicators',
    depth: 0,
    limit: most,
    overrideAccess: true,
    pagination: false,
    select: { unit: true, decimals: true, figuresPending: true },
  })
  return new Map(
    docs.map(({ id, unit, decimals, figuresPending }) => [
      id,
      { unit, decimals, isPending: figuresPending === true },
    ]),
  )
}
