/** Id of a relation, whether it came as an id or as the record itself; null for an empty one. */
export const idOf = (link: unknown): string | null => {
  const id: unknown = typeof link === 'object' && link !== null && 'id' in link ? link.id : link
  return typeof id === 'string' && id !== '' ? id : null
}

/** Ids of a relation to many, in their order. */
export const idsOf = (links: readonly unknown[] | null | undefined): string[] =>
  (links ?? []).flatMap((link) => idOf(link) ?? [])
