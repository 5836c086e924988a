import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { runCommand } from '../support/command.ts'
import { freePort } from '../support/freePort.ts'
import { startPayload } from '../support/payload.ts'

let started: Awaited<ReturnType<typeof startPayload>>
let dir: string
let port: number
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'planwerk backup ä-'))
  port = await freePort()
  started = await startPayload({ engine: 'sqlite' })
})
afterAll(async () => {
  await started.stop()
  rmSync(dir, { recursive: true, force: true })
})

const run = async (args: string[], databaseUri: string, dataDir: string) => {
  const command = runCommand(['src/cli/task.mjs', ...args], {
    DATABASE_URI: databaseUri,
    DATA_DIR: dataDir,
    PORT: String(port),
  })
  return { code: await command.code, output: command.output() }
}

const addActor = (name: string) =>
  started.payload.create({ collection: 'actors', data: { name, kind: 'provider' } as never })

/** The names in a database file, read without the product. */
const actorsIn = async (file: string) => {
  const { $client } = drizzle({ connection: { url: pathToFileURL(file).href } })
  const { rows } = await $client.execute('SELECT name FROM actors')
  $client.close()
  return rows.map(({ name }) => name)
}

describe('backup and restore', () => {
  it('bring back the state of the backup, database and files, while the server runs', async () => {
    const { databaseUri, dataDir } = started.env
    const saved = join(dir, 'saved')
    const fresh = join(dir, 'fresh data')
    await addActor('Vor der Sicherung')
    mkdirSync(join(dataDir, 'uploads'), { recursive: true })
    writeFileSync(join(dataDir, 'uploads', 'niederschrift.pdf'), 'Inhalt')
    expect(await run(['backup', saved], databaseUri, dataDir)).toMatchObject({ code: 0 })
    await addActor('Nach der Sicherung')

    expect(await run(['restore', saved], '', fresh)).toMatchObject({ code: 0 })
    expect(readFileSync(join(fresh, 'uploads', 'niederschrift.pdf'), 'utf8')).toBe('Inhalt')
    expect(await actorsIn(join(fresh, 'planwerk.db'))).toEqual(['Vor der Sicherung'])
  }, 60_000)

  it('move the present state aside instead of overwriting it', async () => {
    const { databaseUri, dataDir } = started.env
    const [saved, other] = [join(dir, 'again'), join(dir, 'other')]
    await run(['backup', saved], databaseUri, dataDir)
    mkdirSync(other)
    writeFileSync(join(other, 'planwerk.db'), 'what was there')
    await run(['restore', saved], '', other)
    const aside = readdirSync(other).find((name) => name.startsWith('vor-wiederherstellung')) ?? ''
    expect(readFileSync(join(other, aside, 'planwerk.db'), 'utf8')).toBe('what was there')
  }, 60_000)

  it('refuse what would do harm, and change nothing', async () => {
    const { databaseUri, dataDir } = started.env
    const [broken, empty] = [join(dir, 'broken'), join(dir, 'empty')]
    mkdirSync(broken)
    writeFileSync(join(broken, 'planwerk.db'), 'half a file')
    const refused = async (args: string[]) => (await run(args, '', empty)).output
    expect(await refused(['restore', broken])).toContain('keine vollständige Sicherung')
    expect(await refused(['restore', join(dir, 'nowhere')])).toContain('gibt es nicht')
    expect(await refused(['restore'])).toContain('Bitte nennen Sie den Ordner')
    expect(await refused(['backup', broken])).toContain('gibt es schon')
    expect(existsSync(join(empty, 'planwerk.db'))).toBe(false)

    const server = createServer((_, res) => res.end()).listen(port, '127.0.0.1')
    const { code, output } = await run(['restore', broken], databaseUri, dataDir)
    server.close()
    expect([code, output]).toEqual([1, expect.stringContaining('Planwerk läuft noch')])
  }, 60_000)
})
