import { DomainError } from '../errors.ts'

/** One way to break a figure down: `age` into `0-2`, `3-5` …; its codes together are the total. */
export type Dimension = { key: string; codes: readonly string[] }

/** One to three dimensions, in the order in which a category names them. */
export type Breakdown = { dimensions: readonly Dimension[] }

type DimensionRow = { key: string; categories?: readonly { code: string }[] | null }

/** A breakdown as its record has it, stored or in a form, as categories are read by it. */
export const breakdownOf = (dimensions: readonly DimensionRow[]): Breakdown => ({
  dimensions: dimensions.map(({ key, categories }) => ({
    key,
    codes: (categories ?? []).map(({ code }) => code),
  })),
})

/** The category of everything. */
export const total = 'total'

/** What a row is found by within its slice: `area`, or `area category`. */
export const cellKey = ({ area, category }: { area: string; category: string }): string =>
  category === total ? area : `${area} ${category}`

type Chosen = ReadonlyMap<string, string>

function chosenOf(category: string): Chosen {
  if (category === total) return new Map()
  return new Map(
    category.split(';').map((part) => {
      const at = part.indexOf('=')
      return [part.slice(0, at), part.slice(at + 1)]
    }),
  )
}

function textOf({ dimensions }: Breakdown, chosen: Chosen): string {
  const parts = dimensions.flatMap(({ key }) => {
    const code = chosen.get(key)
    return code === undefined ? [] : [`${key}=${code}`]
  })
  return parts.length === 0 ? total : parts.join(';')
}

/**
 * The one spelling of a category: `sex=w; age=0-2` → `age=0-2;sex=w` in the order of the breakdown.
 * @throws DomainError `category.unknown` with `text` for anything the breakdown does not have
 */
export function parseCategory(text: string, breakdown: Breakdown | null): string {
  const trimmed = text.trim()
  if (trimmed === total || trimmed === '') return total
  const chosen = new Map<string, string>()
  for (const part of trimmed.split(';')) {
    const [key = '', code = '', ...rest] = part.split('=').map((one) => one.trim())
    const dimension = breakdown?.dimensions.find((one) => one.key === key)
    if (!dimension?.codes.includes(code) || rest.length > 0 || chosen.has(key))
      throw new DomainError('category.unknown', { text: trimmed.slice(0, 100) })
    chosen.set(key, code)
  }
  return breakdown ? textOf(breakdown, chosen) : total
}

/** A category and what it is the sum of: one list of positions a dimension left open, −1 = none. */
export type LatticeNode = { category: string; sums: number[][] }

function generalisations(breakdown: Breakdown, category: string): string[] {
  const chosen = chosenOf(category)
  return [...chosen.keys()].map((key) => {
    const fewer = new Map(chosen)
    fewer.delete(key)
    return textOf(breakdown, fewer)
  })
}

function closure(breakdown: Breakdown, categories: Iterable<string>): Set<string> {
  const found = new Set<string>([total, ...categories])
  for (const category of found) {
    for (const wider of generalisations(breakdown, category)) found.add(wider)
  }
  return found
}

/** A category in its one spelling, all of whose codes the breakdown has. */
export function hasCategory({ dimensions }: Breakdown, category: string): boolean {
  const chosen = chosenOf(category)
  const isKnown = [...chosen].every(([key, code]) =>
    dimensions.some((one) => one.key === key && one.codes.includes(code)),
  )
  return isKnown && textOf({ dimensions }, chosen) === category
}

const depthOf = (category: string): number => chosenOf(category).size

/**
 * The categories that occur and all their totals, finest first, so that every sum comes after its
 * parts. Delivered margins need no crossing: parts nobody delivered count as missing. What the
 * breakdown does not have, or no longer, is left out.
 */
export function latticeOf(
  breakdown: Breakdown | null,
  categories: Iterable<string>,
): LatticeNode[] {
  if (!breakdown) return [{ category: total, sums: [] }]
  const own = [...new Set(categories)].filter((category) => hasCategory(breakdown, category))
  const all = [...closure(breakdown, own)].sort(
    (a, b) => depthOf(b) - depthOf(a) || (a < b ? -1 : 1),
  )
  const positions = new Map(all.map((category, at) => [category, at]))
  return all.map((category) => {
    const chosen = chosenOf(category)
    const open = breakdown.dimensions.filter(({ key }) => !chosen.has(key))
    const sums = open.map(({ key, codes }) =>
      codes.map(
        (code) => positions.get(textOf(breakdown, new Map([...chosen, [key, code]]))) ?? -1,
      ),
    )
    return { category, sums: sums.filter((parts) => parts.some((at) => at >= 0)) }
  })
}
