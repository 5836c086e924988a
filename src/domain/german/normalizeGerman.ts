/** Letters that Unicode does not take apart into base letter and accent. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * Key by which names sort as in German lists (DIN 5007-1: ä as a, ß as ss) and by which search finds
 * them whatever the case or accent. Engines compare it byte by byte, so both sort alike; `%` and
 * `_` become spaces, for they are wildcards to one engine and letters to the other.
 */
export function normalizeGerman(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Cf}%_]+/gu, ' ')
    .trim()
}

/** Searchable text of a record: its fields normalised and joined; empty ones are left out. */
export function searchTextOf(fields: readonly (string | null | undefined)[]): string {
  return fields
    .map((field) => normalizeGerman(field ?? ''))
    .filter((field) => field !== '')
    .join(' ')
}
