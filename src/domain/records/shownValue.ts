/** Longer values are cut: a sentence names what was given, it does not repeat a document. */
const length = 60

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}

/** What was given, as a sentence quotes it. */
export function shownValue(value: unknown): string {
  const text = textOf(value)
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
