import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getPayload } from 'payload'

import { readiness } from '#src/http/readiness'
import { parentsConfig } from '#tests/support/configs/parents'
import { mongodbUri } from '#tests/support/database'
import { describeEngines } from '#tests/support/engines'
import { loose } from '#tests/support/loose'
import { startStandalone } from '#tests/support/mongod/standalone'
import { startPayload } from '#tests/support/payload'
import { testEnv } from '#tests/support/testEnv'

const start = async (databaseUri: string) => {
  const env = { ...testEnv({ databaseUri, dataDir: '/tmp' }), logLevel: 'silent' }
  return getPayload({ config: await parentsConfig()(env), key: databaseUri })
}

const describeMongod = mongodbUri() === undefined ? describe.skip : describe

describeMongod('a MongoDB that cannot keep the promise', () => {
  let standalone: Awaited<ReturnType<typeof startStandalone>>

  beforeAll(async () => {
    standalone = await startStandalone()
  })
  afterAll(async () => void (await standalone?.stop()))

  it.each(['', '?replicaSet=rs0'])(
    'is refused when it is a single server (%s)',
    async (options) => {
      const address = standalone?.getUri('planwerk') ?? ''
      const refused = start(`${address.split('?')[0]}${options}`)
      await expect(refused).rejects.toThrow(/einzelner Server.*--replSet rs0.*DATABASE_URI/s)
    },
    30_000,
  )

  it('is refused when its replica set has another name', async () => {
    const uri = mongodbUri()?.replace(/replicaSet=[^&]*/, 'replicaSet=other') ?? ''
    await expect(start(uri)).rejects.toThrow(/heißt »rs0«.*replicaSet=rs0/s)
  }, 30_000)

  it('is refused when it does not answer, without showing the password', async () => {
    const refused = start('mongodb://user:geheim@127.0.0.1:9/planwerk?replicaSet=rs0')
    await expect(refused).rejects.toThrow(/^Die MongoDB unter mongodb:\/\/127.0.0.1:9\/planwerk/)
  }, 30_000)

  it('works without the name of the replica set in the address', async () => {
    const uri = new URL(mongodbUri() ?? '')
    uri.searchParams.delete('replicaSet')
    uri.pathname = '/planwerk_unnamed'
    const payload = await start(uri.href)
    const docs = loose(payload)
    await expect(docs.create('children', { title: 'throws' })).rejects.toThrow('the hook fails')
    expect(await docs.count('children')).toBe(0)
    await payload.destroy()
  })
})

describeEngines('an open and a closed database', (engine) => {
  it('answers, and does not after its end', async () => {
    const { payload, stop } = await startPayload({ engine })
    expect(await readiness(payload)).toEqual({ ready: true })
    await stop()
    payload.logger.level = 'silent'
    expect(await readiness(payload)).toMatchObject({ reason: 'database' })
  }, 30_000)
})

describe('a SQLite file', () => {
  it('refuses a reference to nothing', async () => {
    const { payload, stop } = await startPayload({
      engine: 'sqlite',
      createConfig: parentsConfig(),
    })
    const data = { title: 'child', parent: '00000000-0000-0000-0000-000000000000' }
    const create = payload.db.create({ collection: 'children' as never, data })
    await expect(create).rejects.toThrow()
    expect(await loose(payload).count('children')).toBe(0)
    await stop()
  })

  it('refuses a write past the single writer', async () => {
    const { payload, stop } = await startPayload({
      engine: 'sqlite',
      createConfig: parentsConfig(),
    })
    const { client } = payload.db as unknown as {
      client: { execute: (sql: string) => Promise<unknown> }
    }
    await expect(client.execute('DELETE FROM parents')).rejects.toThrow(/readonly/)
    await stop()
  })
})
