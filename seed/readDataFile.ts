import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'

import { SeedDataError, type SeedPlace } from './SeedDataError.ts'

const folder = new URL('./data/', import.meta.url)

/** A parsed file and the way from a path in it to its line. */
type Source = { file: string; value: unknown; lineOf: (path: PropertyKey[]) => number }

const parse = async (file: string, from: URL): Promise<Source> => {
  const lines = new LineCounter()
  const content = await readFile(fileURLToPath(new URL(file, from)), 'utf8')
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line } = lines.linePos(error.pos[0])
    throw new SeedDataError([
      { place: { file, line }, reason: `Die Datei ist nicht lesbar (${error.message}).` },
    ])
  }
  const lineOf = (path: PropertyKey[]): number => {
    const node = document.getIn(path, true) as Node | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
  }
  return { file, value: document.toJS(), lineOf }
}

const named = ['Name', 'Titel', 'Kürzel', 'Schlüssel', 'Datenquelle', 'Gremium']

/** What an official recognises the entry by. */
const entryName = (row: unknown): string | undefined => {
  if (typeof row !== 'object' || row === null) return undefined
  const field = named.find((name) => name in row)
  return field && String((row as Record<string, unknown>)[field])
}

const reason = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'Dieses Feld gibt es hier nicht.'
  if (issue.input === undefined) return 'Diese Angabe fehlt.'
  return issue.message
}

const pathOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path

const place = (source: Source, path: PropertyKey[]): SeedPlace => {
  const isList = Array.isArray(source.value)
  const row = isList ? (source.value as unknown[])[Number(path[0])] : source.value
  const fields = (isList ? path.slice(1) : path).filter((part) => typeof part === 'string')
  return {
    file: source.file,
    line: source.lineOf(path),
    entry: entryName(row),
    field: fields.join(' → ') || undefined,
  }
}

/** One row of a data file with the place to name when it turns out wrong later. */
export type SeedRow<Row> = { row: Row; place: SeedPlace }

const check = <Output>(source: Source, schema: z.ZodType<Output>): Output => {
  const result = schema.safeParse(source.value, { reportInput: true })
  if (result.success) return result.data
  throw new SeedDataError(
    result.error.issues.map((issue) => ({
      place: place(source, pathOf(issue)),
      reason: reason(issue),
    })),
  )
}

/**
 * Reads a list of entries from `seed/data`.
 * @throws SeedDataError with file, line, entry and field of every mistake
 */
export const readRows = async <Row>({
  file,
  schema,
  from = folder,
}: {
  file: string
  schema: z.ZodType<Row>
  from?: URL | undefined
}): Promise<SeedRow<Row>[]> => {
  const source = await parse(file, from)
  const rows = check(source, z.array(schema, 'Die Datei muss eine Liste enthalten.'))
  return rows.map((row, index) => ({ row, place: place(source, [index]) }))
}

/**
 * Reads a single record (a global) from `seed/data`.
 * @throws SeedDataError with file, line and field of every mistake
 */
export const readRecord = async <Row>({
  file,
  schema,
  from = folder,
}: {
  file: string
  schema: z.ZodType<Row>
  from?: URL | undefined
}): Promise<SeedRow<Row>> => {
  const source = await parse(file, from)
  return { row: check(source, schema), place: place(source, []) }
}

/** A file as Payload takes it for an upload. */
export type Upload = { name: string; data: Buffer; mimetype: string; size: number }

/**
 * Reads a text file from `seed/data`.
 * @throws SeedDataError at `place` when there is none of that name
 */
export const readUpload = async ({
  name,
  place: at,
  from = folder,
}: {
  name: string
  place: SeedPlace
  from?: URL | undefined
}): Promise<Upload> => {
  const data = await readFile(fileURLToPath(new URL(name, from))).catch(() => {
    const missing = `Die Datei „${name}“ liegt nicht in seed/data.`
    throw new SeedDataError([{ place: { ...at, field: 'Datei' }, reason: missing }])
  })
  return { name, data, mimetype: 'text/plain', size: data.length }
}
