import type { Payload } from 'payload'

import { importObservations } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'
import { fresh, makeArea, makeIndicator, type Doc } from '#tests/support/records'

const perTown = 8
let counties = 0

/** A county of `size` areas in three levels: the county, its towns, eight quarters below each. */
export const makeCounty = async (payload: Payload, size: number): Promise<string[]> => {
  counties += 1
  const ags = String(10_000 + counties)
  const county = await makeArea(payload, fresh('Kreis '), {
    division: 'county',
    key: ags,
  })
  const areas = [county.id]
  let town = county.id
  while (areas.length < size) {
    const isTown = (areas.length - 1) % (perTown + 1) === 0
    const parent = isTown ? county.id : town
    const division = isTown ? 'municipality' : 'neighbourhood'
    const key = isTown ? `${ags}${String(areas.length).padStart(3, '0')}` : fresh('k')
    const { id } = await makeArea(payload, fresh('Ort '), { parent, division, key })
    if (isTown) town = id
    areas.push(id)
  }
  return areas
}

/** An area and `size` areas that add up to it. */
export const makeTree = async (payload: Payload, size: number) => {
  const county = await makeArea(payload, 'Kreis', { division: 'schoolDistrict' })
  const children: string[] = []
  for (let at = 0; at < size; at += 1) {
    children.push((await makeArea(payload, `Ort ${at}`, { parent: county.id })).id)
  }
  return { county: county.id, children }
}

/** A rate with an observation of every leaf but the last. Returns what a further save needs. */
export const makeSlice = async (payload: Payload, areas: readonly string[]) => {
  const indicator: Doc = await makeIndicator(payload, {
    kind: 'rate',
    factor: 100,
    // Else the first observation would say so, and its save would cost more than any other.
    periodKind: 'year',
  })
  const leaves = areas.filter((_, at) => at % (perTown + 1) > 1)
  const rows = leaves.slice(0, -1).map((area, at) => ({
    indicator: indicator.id,
    area,
    period: '2021',
    status: 'measured' as const,
    value: null,
    numerator: at + 5,
    denominator: 1000,
    unassignedCases: null,
    unassignedBase: null,
  }))
  await inTransaction(payload, (req) => importObservations({ req, rows }))
  return { indicator: indicator.id, area: leaves.at(-1)!, period: '2021' }
}
