/** Repeatable chance: the same seed gives the same demo on every machine. */
export type Random = {
  /** 0 ≤ x < 1 */
  next: () => number
  /** Whole number, both ends included. */
  integer: (from: number, to: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** Up to `count` different items, in the order of the list. */
  sample: <Item>(items: readonly Item[], count: number) => Item[]
  /** Standard normal (Box–Muller). */
  normal: () => number
  isHit: (probability: number) => boolean
}

/** FNV-1a, so that every part of the demo can have a stream of its own. */
const hash = (text: string) => {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32: small, fast and good enough for examples. */
const mulberry = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A stream of chance named by `text`. */
export const createRandom = (text: string): Random => {
  const next = mulberry(hash(text))
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(items: readonly Item[]): Item => items[integer(0, items.length - 1)] as Item
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(count, items.length)) chosen.add(integer(0, items.length - 1))
    return items.filter((_, index) => chosen.has(index))
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { next, integer, pick, sample, normal, isHit: (probability) => next() < probability }
}
