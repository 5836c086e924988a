/** Letters of a column, 1 = A, 27 = AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCodePoint(65 + rest)
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter
}
