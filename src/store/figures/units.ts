import type { Payload } from 'payload'

/** More indicators than a county keeps. */
const most = 1_000

/** Unit and decimals by indicator; no secret of anybody, so the same for every reader. */
export const readUnits = async (
  payload: Payload,
): Promise<Map<string, { unit: string; decimals: number }>> => {
  const { docs } = await payload.find({
    collection: 'indicators',
    depth: 0,
    limit: most,
    overrideAccess: true,
    pagination: false,
    select: { unit: true, decimals: true },
  })
  return new Map(docs.map(({ id, unit, decimals }) => [String(id), { unit, decimals }]))
}
