import { bodyPoints, fontName } from './styles.ts'
import { fontOrder, sheetPrOrder, sortChildren, worksheetOrder } from './schemaOrder.ts'

/**
 * Orders what the library writes after the cells (tables before notes breaks Excel) and before.
 * @param xml a worksheet with an empty `<sheetData/>`
 * @throws Error for a part that is no worksheet
 */
export function repairWorksheet(xml: string): string {
  const dataStart = xml.indexOf('<sheetData/>')
  const root = /<worksheet[^>]*>/.exec(xml)
  if (dataStart < 0 || !root) throw new Error('The part is no worksheet')
  const afterData = dataStart + '<sheetData/>'.length
  const rootEnd = root.index + root[0].length
  const head = xml
    .slice(rootEnd, dataStart)
    .replace(/<sheetPr([^>/]*)>(.*?)<\/sheetPr>/s, (_, attributes: string, inner: string) => {
      return `<sheetPr${attributes}>${sortChildren(inner, sheetPrOrder)}</sheetPr>`
    })
  const tail = xml.slice(afterData, xml.lastIndexOf('</worksheet>'))
  return [
    xml.slice(0, rootEnd),
    sortChildren(head, worksheetOrder),
    '<sheetData/>',
    sortChildren(tail, worksheetOrder),
    '</worksheet>',
  ].join('')
}

/** Children of fonts in order, and the default font (it decides how wide a column unit is). */
export function repairStyles(xml: string): string {
  const sorted = xml.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    return `<font>${sortChildren(inner, fontOrder)}</font>`
  })
  const standard = `<font><sz val="${bodyPoints}"/><name val="${fontName}"/><family val="2"/></font>`
  return sorted.replace(/<font>.*?<\/font>/s, standard)
}
