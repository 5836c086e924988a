type Selecting = { select?: { [field: string]: unknown } | undefined }

/** Arguments of an operation whose `select`, including or excluding, keeps the given fields. */
export const selectAlso = <Args extends object>(args: Args, fields: readonly string[]): Args => {
  const { select } = args as Selecting
  if (!select) return args
  const others = Object.entries(select).filter(([field]) => !fields.includes(field))
  const excludes = others.every(([, value]) => value === false)
  const kept = excludes ? others : [...others, ...fields.map((field) => [field, true])]
  return { ...args, select: kept.length > 0 ? Object.fromEntries(kept) : undefined }
}
