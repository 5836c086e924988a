import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'

import { indexText, migrationText, schemaText, withActions } from '#database/sqlite/migrationTexts'
import { withAdditions } from '#database/sqlite/snapshots'

/**
 * `npm run migrate:create -- <name>`: writes the SQLite migration from the last committed schema to
 * the one in the code. Where things go as well, it writes two, `…_add` and `…_remove`: a migration
 * written by hand that sorts between them carries the data over. `npm run migrate:create -- <name>
 * again` writes them anew under their names, after the schema has changed once more.
 */
const folder = fileURLToPath(new URL('../migrations', import.meta.url))
const [name = 'change', mode] = process.argv.slice(2)

type Kit = ReturnType<SQLiteAdapter['requireDrizzleKit']>
type Snapshot = Awaited<ReturnType<Kit['generateDrizzleJson']>>
type Step = { file: string; to: Snapshot; statements: string[] }

const filesWith = (extension: string) =>
  readdirSync(folder)
    .filter((file) => /^\d/.test(file) && file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted()

const snapshotOf = (file: string) =>
  JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Snapshot

/** Tables as the collections of the code ask for them; no database is opened. */
const schemaOfCode = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'planwerk-migrate-'))
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URI: '' })
  try {
    const { default: config } = await import('#src/payload.config')
    const { db } = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
    const { requireDrizzleKit, schema } = db as unknown as SQLiteAdapter
    const kit = requireDrizzleKit()
    return { kit, wanted: await kit.generateDrizzleJson(schema) }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** `20261124_140051`, `seconds` later. */
const stamp = (seconds: number) =>
  new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')

/** Names of the files to write; between them there is room for a migration written by hand. */
const fileNames = () => {
  const again = (part: string) =>
    filesWith('.json').find((file) => file.endsWith(`_${name}${part}`))
  const fresh = (part: string, seconds: number) =>
    `${stamp(seconds).replace('T', '_')}_${name}${part}`
  if (mode !== 'again') {
    return { one: fresh('', 0), add: fresh('_add', 0), remove: fresh('_remove', 2) }
  }
  const [one, add, remove] = [again(''), again('_add'), again('_remove')]
  if (one === undefined && (add === undefined || remove === undefined))
    throw new Error(`Die Migrationen »${name}« gibt es nicht.`)
  return { one: one ?? '', add: add ?? '', remove: remove ?? '' }
}

const nothing = (wanted: Snapshot): Snapshot => ({ ...wanted, tables: {} })

const stepsTo = async ({ kit, wanted }: { kit: Kit; wanted: Snapshot }): Promise<Step[]> => {
  const { one, add, remove } = fileNames()
  const first = one || add
  const last = filesWith('.json').findLast((file) => mode !== 'again' || file < first)
  const before = last === undefined ? nothing(wanted) : snapshotOf(last)
  const between = withAdditions(before, wanted)
  const added = { to: between, statements: await kit.generateMigration(before, between) }
  const gone = { to: wanted, statements: await kit.generateMigration(between, wanted) }
  const filled = [added, gone].filter(({ statements }) => statements.length > 0)
  if (filled.length < 2) return filled.map((step) => ({ ...step, to: wanted, file: one }))
  return [
    { ...added, file: add },
    { ...gone, file: remove },
  ]
}

const code = await schemaOfCode()
const steps = await stepsTo(code)
for (const { file, to, statements } of steps) {
  writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(to, null, 2)}\n`)
  const whole = statements.map((statement) => withActions(statement, to))
  writeFileSync(join(folder, `${file}.ts`), migrationText(whole))
  console.log(`${file}: ${statements.length} Anweisungen`)
}
if (steps.length === 0) console.log('Das Schema hat sich nicht geändert: keine neue Migration.')
const { kit, wanted } = code
const atOnce = await kit.generateMigration(nothing(wanted), wanted)
writeFileSync(join(folder, 'schema.ts'), schemaText(atOnce))
writeFileSync(join(folder, 'index.ts'), indexText(filesWith('.ts')))
process.exit()
