import { beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { startApp } from '../support/app.ts'

let started: Awaited<ReturnType<typeof startApp>>
beforeAll(async () => {
  started = await startApp()
})

const ask = async (path: string) => {
  const { status, body, headers } = await request(started.app()).get(path)
  return [status, body.status, headers['cache-control']]
}

describe('health', () => {
  it('is live and ready while the database answers', async () => {
    expect(await ask('/healthz')).toEqual([200, 'live', 'no-store'])
    expect(await ask('/readyz')).toEqual([200, 'ready', 'no-store'])
  })

  it('is not ready while a migration has not run', async () => {
    const db = started.payload.db as unknown as { prodMigrations?: { name: string }[] }
    const before = db.prodMigrations
    db.prodMigrations = [{ name: 'one-that-never-ran' }]
    const rows = await started.payload.db.find({
      collection: 'payload-migrations',
      where: {},
      pagination: false,
    })
    const { find } = started.payload.db
    started.payload.db.find = async () => ({ ...rows, docs: [] })
    expect(await ask('/readyz')).toEqual([503, 'migrations', 'no-store'])
    started.payload.db.find = find
    if (before) db.prodMigrations = before
    else delete db.prodMigrations
  })

  it('is live but not ready once the database is gone', async () => {
    await started.stop()
    expect(await ask('/healthz')).toEqual([200, 'live', 'no-store'])
    expect(await ask('/readyz')).toEqual([503, 'database', 'no-store'])
  })
})
