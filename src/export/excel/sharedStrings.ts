const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text of an XML element or, with quotes escaped too, of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign).replaceAll('"', '&quot;')
}

/** Spaces at the ends and line breaks are part of the text. */
const needsSpace = /^\s|\s$|\n| {2}/

/** The texts of a workbook, each kept once; goes on where the library ended. */
export type SharedStrings = { numberOf: (text: string) => number; xml: () => string }

/**
 * `part` is the library's `xl/sharedStrings.xml`.
 * @throws Error where it does not say how many texts it has: ours would take their numbers
 */
export function sharedStrings(part: string): SharedStrings {
  const attribute = (name: string) => {
    const found = new RegExp(` ${name}="(\\d+)"`).exec(part)
    if (!found) throw new Error(`The shared strings do not say their ${name}`)
    return Number(found[1])
  }
  const first = attribute('uniqueCount')
  let uses = attribute('count')
  const numbers = new Map<string, number>()
  const added: string[] = []
  return {
    numberOf: (text) => {
      uses += 1
      const known = numbers.get(text)
      if (known !== undefined) return known
      const space = needsSpace.test(text) ? ' xml:space="preserve"' : ''
      added.push(`<si><t${space}>${escapeXml(text)}</t></si>`)
      const number = first + added.length - 1
      numbers.set(text, number)
      return number
    },
    xml: () =>
      part
        .replace(/ count="\d+"/, ` count="${uses}"`)
        .replace(/ uniqueCount="\d+"/, ` uniqueCount="${first + added.length}"`)
        .replace('</sst>', `${added.join('')}</sst>`),
  }
}
