import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Unemployed and residents aged 15 to 64 of a municipality. */
export type Rate = { ags: string; numerator: number; denominator: number }

const folder = process.env['PLANWERK_SHARED'] ?? '../shared'
const file = path.join(folder, 'data/rsk_indikatoren_2011_2022.csv')

const readRates = (): Rate[] => {
  const rates = new Map<string, Rate>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [ags, , indicator, year, value] = line.split(',')
    if (year !== '2021' || !ags) continue
    const rate = rates.get(ags) ?? { ags, numerator: 0, denominator: 0 }
    if (indicator === 'arbeitslose') rate.numerator = Number(value)
    if (indicator === 'bevoelkerung_15_64') rate.denominator = Number(value)
    rates.set(ags, rate)
  }
  return [...rates.values()]
}

/** Many small places at 2.5 % and a large one that lifts the county to 4.83 %. */
const madeUp = (municipalities: readonly string[]): Rate[] => {
  const others = municipalities.length - 1
  const small = { numerator: 25, denominator: 1_000 }
  const large = {
    numerator: 483 * municipalities.length - small.numerator * others,
    denominator: 10_000 * municipalities.length - small.denominator * others,
  }
  return municipalities.map((ags, at) => ({ ags, ...(at === 0 ? large : small) }))
}

/**
 * The published figures where they lie beside the repository; else made-up ones of which the same
 * holds: 4.83 % in the county, while the mean of the municipal rates is something else.
 */
export const ratesOf = (municipalities: readonly string[]): Rate[] =>
  existsSync(file) ? readRates() : madeUp(municipalities)
