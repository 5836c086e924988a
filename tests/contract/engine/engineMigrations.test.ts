import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { createConfig } from '#src/createConfig'
import { readiness } from '#src/http/readiness'
import { migrations } from '#src/migrations/index'
import { restoreCarried } from '#tests/support/carried/restore'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const folder = fileURLToPath(new URL('../../../src/migrations/', import.meta.url))
const files = (extension: string) =>
  readdirSync(folder)
    .filter((file) => /^\d/.test(file) && file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted()

type Client = SQLiteAdapter['client']

/** Columns, references and indexes of every table, in no order of their own. */
const schemaOf = async (client: Client) => {
  const select = async (sql: string) =>
    (await client.execute(sql)).rows.map((row) => Array.from(row).join(' | ')).toSorted()
  const of = (pragma: string, columns: string) =>
    select(`SELECT t.name, ${columns} FROM sqlite_master t, ${pragma} p
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'`)
  return {
    columns: await of(
      'pragma_table_info(t.name)',
      'p.name, p.type, p."notnull", p.dflt_value, p.pk',
    ),
    references: await of(
      'pragma_foreign_key_list(t.name)',
      'p."from", p."table", p."to", p.on_update, p.on_delete',
    ),
    indexes: await select(`SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'index'`),
  }
}

const schemaIn = async (options: Omit<Parameters<typeof startPayload>[0], 'engine'>) => {
  const { payload, stop } = await startPayload({ engine: 'sqlite', ...options })
  const schema = await schemaOf((payload.db as unknown as SQLiteAdapter).client)
  await stop()
  return schema
}

describe('the committed migrations of SQLite', () => {
  let started: StartedPayload
  let db: SQLiteAdapter

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    db = started.payload.db as unknown as SQLiteAdapter
  })
  afterAll(() => started.stop())

  it('are listed, every one', () => {
    expect(migrations.map(({ name }) => name)).toEqual(files('.ts'))
  })

  it('lead to the schema in the code (else: npm run migrate:create)', async () => {
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const last = files('.json').at(-1)
    const committed = JSON.parse(readFileSync(`${folder}${last}.json`, 'utf8')) as object
    const inCode = await generateDrizzleJson(db.schema)
    expect(await generateMigration(committed as typeof inCode, inCode)).toEqual([])
  })

  it('make a fresh file ready, with foreign keys on and nothing dangling', async () => {
    const read = async (sql: string) => (await db.client.execute(sql)).rows
    expect(await readiness(started.payload)).toEqual({ ready: true })
    expect(await read('PRAGMA foreign_keys')).toMatchObject([{ foreign_keys: 1 }])
    expect(await read('PRAGMA foreign_key_check')).toEqual([])
    expect(await read('PRAGMA journal_mode')).toMatchObject([{ journal_mode: 'wal' }])
    expect(await read('PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }])
  })

  it('make the same of a fresh file, at once, and of an old one, step by step', async () => {
    const pushed = await schemaIn({ createConfig })
    expect(await schemaOf(db.client)).toEqual(pushed)
    expect(await schemaIn({ prepare: restoreCarried('sqlite') })).toEqual(pushed)
    expect(pushed.columns).toContain('areas | division_id | TEXT | 1 |  | 0')
    expect(pushed.references).toContain(
      'areas | division_id | divisions | id | NO ACTION | SET NULL',
    )
    expect(pushed.indexes.length).toBeGreaterThan(300)
  })

  it('are what readiness waits for', async () => {
    const [first] = migrations
    await started.payload.delete({
      collection: 'payload-migrations',
      where: { name: { equals: first?.name ?? '' } },
    })
    expect(await readiness(started.payload)).toMatchObject({ reason: 'migrations' })
  })
})
