import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

import JSZip from 'jszip'
import { ZipFile } from 'yazl'

/** Files of a zip by path, byte for byte: pictures are no text. */
export type Parts = Map<string, Buffer>

/** Content types first, as the packaging convention asks; the rest by name. */
function byPath(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

export async function unpack(zipped: Buffer | ArrayBuffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(zipped)
  const parts: Parts = new Map()
  for (const [path, part] of Object.entries(zip.files)) {
    if (!part.dir) parts.set(path, await part.async('nodebuffer'))
  }
  return parts
}

function partOf(parts: Parts, path: string): Buffer {
  const bytes = parts.get(path)
  if (!bytes) throw new Error(`The workbook has no part ${path}`)
  return bytes
}

/**
 * Text of a part.
 * @throws Error where the zip has no such part
 */
export function textOf(parts: Parts, path: string): string {
  return partOf(parts, path).toString('utf8')
}

/** The file format knows days of a calendar without time zones: noon of this one is the same day. */
const zipDay = (date: Date): Date =>
  new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12)

/**
 * Packs the parts in a fixed order with a fixed day (years before 1980 become 1980), so that equal
 * content gives equal bytes. Node's zlib compresses beside the event loop, not on it.
 */
export async function pack(parts: Parts, date: Date): Promise<Buffer> {
  const zip = new ZipFile()
  const stream = zip.outputStream as Readable
  zip.on('error', (error: Error) => stream.destroy(error))
  const options = { mtime: zipDay(date), forceDosTimestamp: true, compressionLevel: 6 }
  for (const path of [...parts.keys()].sort(byPath)) {
    zip.addBuffer(partOf(parts, path), path, options)
  }
  zip.end()
  return buffer(stream)
}
