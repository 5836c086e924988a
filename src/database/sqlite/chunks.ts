/** SQLite refuses a statement with more bound values than this. */
export const maxValues = 32_766

/** Parts of a list that stay within the limit when every item binds `width` values. */
export const chunks = <Item>(items: readonly Item[], width: number): Item[][] => {
  const size = Math.max(1, Math.floor(maxValues / width))
  const parts: Item[][] = []
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}
