import type { Municipality } from './municipalities.ts'
import { createRandom } from './random.ts'

/** A synthetic Sozialraum. */
export type Neighbourhood = {
  key: string
  name: string
  municipality: string
  population: number
}

/** Splits the people of a municipality unevenly; the parts add up to the whole. */
const splitPeople = ({ key, population, parts }: Municipality): number[] => {
  const random = createRandom(`people ${key}`)
  const weights = Array.from({ length: parts }, () => 0.5 + random.next())
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map((weight) => Math.floor((weight / total) * population))
  const rest = population - sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, index) => (index === 0 ? size + rest : size))
}

/** The synthetic Sozialräume, numbered through in the order of the municipalities. */
export const neighbourhoodsOf = (municipalities: Municipality[]): Neighbourhood[] => {
  let number = 0
  return municipalities.flatMap((municipality) =>
    splitPeople(municipality).map((population) => {
      number += 1
      const code = String(number).padStart(3, '0')
      return {
        key: `${municipality.key}-S${code}`,
        name: `Beispiel-Sozialraum ${code} (${municipality.name})`,
        municipality: municipality.key,
        population,
      }
    }),
  )
}
