import { readAreaRows } from '../records/areas.ts'

/** A municipality of the seed and how many of the example areas it gets. */
export type Municipality = { key: string; name: string; population: number; parts: number }

export const neighbourhoodCount = 158

/** Largest remainder: shares in proportion to the people, and the sum is exact. */
const divide = (all: Omit<Municipality, 'parts'>[]): Municipality[] => {
  const total = all.reduce((sum, { population }) => sum + population, 0)
  const share = ({ population }: { population: number }) =>
    (population / total) * neighbourhoodCount
  const whole = all.reduce((sum, one) => sum + Math.floor(share(one)), 0)
  const favoured = [...all]
    .sort((a, b) => (share(b) % 1) - (share(a) % 1))
    .slice(0, neighbourhoodCount - whole)
  return all.map((one) => ({
    ...one,
    parts: Math.floor(share(one)) + (favoured.includes(one) ? 1 : 0),
  }))
}

/** The 19 municipalities with their part of the 158 example areas. */
export const loadMunicipalities = async (): Promise<Municipality[]> => {
  const rows = await readAreaRows()
  return divide(
    rows
      .filter(({ Art }) => Art === 'Kommune')
      .map(({ Schlüssel: key, Name: name, Einwohner = 0 }) => ({
        key,
        name,
        population: Einwohner,
      })),
  )
}
