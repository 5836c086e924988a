import JSZip from 'jszip'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import type { WorkbookModel } from '#domain/masterplan/model'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { masterplanWords } from '#export/excel/masterplanWords'
import { masterplanData, type Scale } from '#tests/support/masterplanData'

export const modelOf = (scale?: Scale) => buildMasterplan(masterplanData(scale), masterplanWords())

export type Parts = { bytes: Buffer; part: (path: string) => string; paths: string[] }

/** Unpacks a workbook with a reader of its own: nothing here knows the library that wrote it. */
export async function unpack(bytes: Buffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = new Map<string, string>()
  for (const path of Object.keys(zip.files)) parts.set(path, await zip.file(path)!.async('string'))
  return {
    bytes,
    paths: [...parts.keys()],
    part: (path) => {
      const xml = parts.get(path)
      if (xml === undefined) throw new Error(`The workbook has no part ${path}`)
      return xml
    },
  }
}

export const partsOf = async (model: WorkbookModel) => unpack(await writeWorkbook(model))

/** Sheet XML by the name of its tab. */
export function sheetXml({ part }: Parts, name: string): string {
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (m) => m[1],
  )
  const at = names.indexOf(name)
  if (at < 0) throw new Error(`No sheet ${name} among ${names.join(', ')}`)
  return part(`xl/worksheets/sheet${at + 1}.xml`)
}
