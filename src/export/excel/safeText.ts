/** Longest text of a cell in the file format. */
const maxLength = 32_767

// Control characters other than tab and line feed, non-characters and halves of surrogate pairs:
// all of them make the XML unreadable for one office program or another.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

// `_x0041_` would be read back as the letter A.
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Text that every office program reads back as it was, as far as the format can hold it. */
export function safeText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(forbidden, '').replace(escapeLike, '_x005F_')
  return clean.length <= maxLength ? clean : `${clean.slice(0, maxLength - 1)}…`
}

/** The same in one line, for headings and names. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim()
}
