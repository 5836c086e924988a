import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import mongoose, { type Connection } from 'mongoose'

import { migrationsCollection, withMigrationLock } from '#database/mongodb/migrationLock'
import { restoreCarried } from '#tests/support/carried/restore'
import { freshDatabaseUri, mongodbUri } from '#tests/support/database'
import { dropDatabaseAt } from '#tests/support/dropDatabase'
import { startPayload } from '#tests/support/payload'

const describeMongod = mongodbUri() === undefined ? describe.skip : describe

describeMongod('the lock of migrations', () => {
  let connection: Connection
  let uri: string
  const db = () => connection.db!
  /** Nobody has a process of this number. */
  const dead = 2 ** 22 + 1

  beforeAll(async () => {
    uri = freshDatabaseUri({ engine: 'mongodb', folder: '' })
    connection = await mongoose.createConnection(uri).asPromise()
  })
  afterAll(async () => {
    await connection?.close()
    await dropDatabaseAt(uri)
  })

  const lockedBy = (owner: { host: string; pid: number; until: Date }) =>
    migrationsCollection(db()).insertOne({ _id: 'lock', holder: 'another', ...owner })
  const isTakenWithin = async (milliseconds: number) => {
    let isTaken = false
    const work = withMigrationLock(db(), async () => {
      isTaken = true
    })
    await Promise.race([work, sleep(milliseconds)])
    const answer = isTaken
    await migrationsCollection(db()).deleteOne({ holder: 'another' })
    await work
    return answer
  }
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)

  it('is held by one at a time', async () => {
    const order: string[] = []
    const work = (name: string) =>
      withMigrationLock(db(), async ({ assert }) => {
        order.push(`${name} begins`)
        await sleep(50)
        await assert()
        order.push(`${name} ends`)
      })
    await Promise.all([work('a'), work('b')])
    const [first, second] = order[0] === 'a begins' ? ['a', 'b'] : ['b', 'a']
    expect(order).toEqual([
      `${first} begins`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ])
    expect(await migrationsCollection(db()).countDocuments()).toBe(0)
  })

  it('is free when the work fails', async () => {
    const failing = withMigrationLock(db(), () => Promise.reject(new Error('failed')))
    await expect(failing).rejects.toThrow('failed')
    expect(await migrationsCollection(db()).countDocuments()).toBe(0)
  })

  it('is taken over at once from a process of this machine that is gone', async () => {
    await lockedBy({ host: hostname(), pid: dead, until: inSeconds(30) })
    expect(await isTakenWithin(5_000)).toBe(true)
  })

  it('is taken over from another machine once that has been silent for too long', async () => {
    await lockedBy({ host: 'elsewhere', pid: dead, until: inSeconds(-1) })
    expect(await isTakenWithin(5_000)).toBe(true)
    await lockedBy({ host: 'elsewhere', pid: dead, until: inSeconds(30) })
    expect(await isTakenWithin(1_000)).toBe(false)
  })

  it('is no longer held by one that was taken over from', async () => {
    const late = withMigrationLock(db(), async ({ assert }) => {
      await migrationsCollection(db()).updateOne({ _id: 'lock' }, { $set: { holder: 'another' } })
      await assert()
    })
    await expect(late).rejects.toThrow('Another process')
    await migrationsCollection(db()).deleteMany({})
  })

  it('is of no use while an earlier version runs: the start is refused, nothing changes', async () => {
    const running = { _id: 'old' as never, host: hostname(), pid: process.ppid, sessions: [] }
    let old = connection
    const start = startPayload({
      engine: 'mongodb',
      prepare: async (place) => {
        await restoreCarried('mongodb')(place)
        old = await mongoose.createConnection(place.databaseUri).asPromise()
        await old.db!.collection('planwerk-writers').insertOne(running)
      },
    })
    await expect(start).rejects.toThrow(/Planwerk läuft noch \(Prozess \d+\).*beenden Sie/s)
    const areas = old.db!.collection('areas')
    expect(await areas.countDocuments({ kind: { $exists: true } })).toBe(49)
    expect(await old.db!.collection('divisions').countDocuments()).toBe(0)
    await old.dropDatabase()
    await old.close()
  }, 60_000)
})
