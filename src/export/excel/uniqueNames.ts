import { safeLine } from './safeText.ts'

/** Makes names differ (upper and lower case count as equal) and keeps them within `maxLength`. */
export function uniqueNames(names: readonly string[], maxLength = 255): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const base = [...safeLine(name)]
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${number})`
      const candidate = cut(base, maxLength - suffix.length) + suffix
      if (candidate !== '' && !taken.has(candidate.toLowerCase())) {
        taken.add(candidate.toLowerCase())
        return candidate
      }
    }
  })
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(characters: readonly string[], maxLength: number): string {
  let text = ''
  for (const character of characters) {
    if (text.length + character.length > maxLength) break
    text += character
  }
  return text.trim()
}

/**
 * Names for sheets: at most 31 characters, none of `* ? : \ / [ ]`, and no apostrophe, which would
 * break the names of print areas.
 */
export function sheetNames(names: readonly string[]): string[] {
  const clean = names.map((name) => name.replace(/[*?:\\/[\]]/g, ' ').replace(/['’]/g, ''))
  return uniqueNames(clean, 31)
}
