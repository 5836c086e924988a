import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { readiness } from '#src/http/readiness'
import { migrations } from '#src/migrations/index'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const folder = fileURLToPath(new URL('../../../src/migrations/', import.meta.url))
const files = (extension: string) =>
  readdirSync(folder)
    .filter((file) => /^\d/.test(file) && file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted()

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

  it('are what readiness waits for', async () => {
    const [first] = migrations
    await started.payload.delete({
      collection: 'payload-migrations',
      where: { name: { equals: first?.name ?? '' } },
    })
    expect(await readiness(started.payload)).toMatchObject({ reason: 'migrations' })
  })
})
