import { bodyPoints } from './styles.ts'

/** Advance widths of Arial in thousandths of the font size, by character. */
const advances: readonly [characters: string, width: number][] = [
  ["'", 191],
  ['ijlJ|¦', 222],
  [' !,./:;I[\\]ftí', 278],
  ['()-r`·°•', 333],
  ['"', 355],
  ['*', 389],
  ['cksvxyzJç', 500],
  ['+<=>~×±', 584],
  ['FTZß', 611],
  ['&ABEKPSVXYÄ', 667],
  ['CDHNRUwÜ', 722],
  ['GOQÖ', 778],
  ['Mm', 833],
  ['%', 889],
  ['W', 944],
  ['…@—', 1000],
]

const widths = new Map(advances.flatMap(([text, width]) => [...text].map((c) => [c, width])))

/** Width of one column unit: 7 pixels of 1/96 inch, in points. */
export const pointsPerUnit = 5.25

/** A cell keeps some pixels free left and right of its text. */
const paddingUnits = 0.9

/** Bold letters are wider; the factor is that of long German words. */
const boldFactor = 1.08

/** Width of a text in column units at the body size, without the padding of the cell. */
export function textUnits(text: string, isBold = false): number {
  let thousandths = 0
  for (const character of text) thousandths += widths.get(character) ?? 556
  const points = (thousandths / 1000) * bodyPoints * (isBold ? boldFactor : 1)
  return points / pointsPerUnit
}

/** Column width at which no word of the text is broken. */
export function widthOfWords(text: string, isBold = false): number {
  const words = text.split(/\s+|(?<=-)/)
  return Math.max(...words.map((word) => textUnits(word, isBold))) + paddingUnits
}

type Room = { units: number; isBold: boolean }

/** Lines that one paragraph takes in a column; words that are too long are broken. */
function paragraphLines(paragraph: string, { units, isBold }: Room): number {
  if (textUnits(paragraph, isBold) <= units) return 1
  let lines = 1
  let used = 0
  for (const word of paragraph.split(/(?<=\s)|(?<=-)/)) {
    const visible = textUnits(word.trimEnd(), isBold)
    if (used > 0 && used + visible > units) {
      lines += 1
      used = 0
    }
    if (visible > units) {
      lines += Math.ceil(visible / units) - 1
      used = visible % units
    } else used += textUnits(word, isBold)
  }
  return lines
}

/** Lines that a text takes in a column of `width` units. */
export function lineCount(text: string, width: number, isBold = false): number {
  // Office programs measure in whole pixels: a line may hold a little less than computed.
  const room = {
    units: isBold ? width - paddingUnits + 0.05 : (width - paddingUnits) / 1.01,
    isBold,
  }
  return text.split('\n').reduce((lines, part) => lines + paragraphLines(part, room), 0)
}
