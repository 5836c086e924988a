import JSZip from 'jszip'
import { repairSheetRelationships, repairStyles, repairWorksheet } from './repairParts.ts'

function repair(path: string, xml: string): string {
  if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return repairWorksheet(xml)
  if (path.startsWith('xl/worksheets/_rels/')) return repairSheetRelationships(xml)
  return path === 'xl/styles.xml' ? repairStyles(xml) : xml
}

/** Content types first, as the packaging convention asks; the rest by name. */
function byPath(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Puts right what the library writes against the schema and packs the parts in a fixed order with
 * a fixed date, so that the same content gives the same bytes.
 */
export async function postPass(workbook: Buffer | ArrayBuffer, date: Date): Promise<Buffer> {
  const source = await JSZip.loadAsync(workbook)
  const target = new JSZip()
  const paths = Object.keys(source.files).filter((path) => !source.files[path]?.dir)
  for (const path of paths.sort(byPath)) {
    const part = source.file(path)
    if (!part) continue
    const content = repair(path, await part.async('string'))
    target.file(path, content, { date, createFolders: false })
  }
  return target.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  })
}
