import type { ProtectionRule } from '#domain/figures/types'

type Fixed = ReadonlyMap<string, string>

/** `age=0-2;sex=w` → what it fixes; the total fixes nothing. */
const read = (category: string): Fixed =>
  new Map(
    category === 'total'
      ? []
      : category.split(';').map((part) => part.split('=') as [string, string]),
  )

/** All categories of a breakdown, and which finer ones each is the sum of. */
export const categoriesOf = (breakdown: ProtectionRule['breakdown']) => {
  const dimensions = breakdown?.dimensions ?? []
  const write = (fixed: Fixed): string =>
    dimensions
      .filter(({ key }) => fixed.has(key))
      .map(({ key }) => `${key}=${fixed.get(key)}`)
      .join(';') || 'total'
  const all = dimensions.reduce<Fixed[]>(
    (found, { key, codes }) =>
      found.flatMap((fixed) => [fixed, ...codes.map((code) => new Map(fixed).set(key, code))]),
    [new Map()],
  )
  /** One list a dimension that the category leaves open. */
  const finer = (category: string): string[][] => {
    const fixed = read(category)
    return dimensions
      .filter(({ key }) => !fixed.has(key))
      .map(({ key, codes }) => codes.map((code) => write(new Map(fixed).set(key, code))))
  }
  return { all: all.map(write), finer }
}
