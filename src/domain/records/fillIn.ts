/**
 * Puts values into the `{gaps}` of a sentence.
 * @throws Error for a gap nobody fills: half a sentence says something else
 */
export function fillIn(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, gap: string) => {
    const value = values[gap]
    if (value === undefined) throw new Error(`Nothing fills {${gap}} in "${sentence}".`)
    return String(value)
  })
}
