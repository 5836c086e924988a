import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { once } from 'node:events'
import mongoose from 'mongoose'
import { getPayload } from 'payload'

import { createConfig } from '#src/createConfig'
import { closeDatabase } from '#database/close'
import { finishPending } from '#start/finishPending'

import { testEnv } from '../testEnv.ts'

/**
 * Opens a database as the server does before it listens, and is killed at its call number `KILL_AT`
 * to the database: in turns before the call, while it is under way, and once it is answered.
 */
const { DATABASE_URI = '', DATA_DIR = '', KILL_AT = '0' } = process.env
const killAt = Number(KILL_AT)
let calls = 0

type Call = (this: unknown, ...args: unknown[]) => unknown

const die = () => process.kill(process.pid, 'SIGKILL')

const count = (prototype: object, names: readonly string[]) => {
  for (const name of names) {
    const call = Reflect.get(prototype, name) as Call
    const counted: Call = function (...args) {
      calls += 1
      if (calls !== killAt) return call.apply(this, args)
      if (killAt % 3 === 0) die()
      const answer = call.apply(this, args)
      if (killAt % 3 === 1) setTimeout(die, 1)
      void Promise.resolve(answer).finally(die)
      return answer
    }
    Reflect.set(prototype, name, counted)
  }
}

const { $client } = drizzle({ connection: { url: ':memory:' } })
count(Object.getPrototypeOf($client) as object, ['execute'])
const { Collection, Db } = mongoose.mongo
const ofCollections = ['aggregate', 'find', 'findOne', 'insertOne', 'insertMany', 'deleteMany']
count(Collection.prototype, [...ofCollections, 'updateOne', 'updateMany', 'bulkWrite'])
count(Db.prototype, ['command'])

process.send?.('loaded')
await once(process, 'message')
const payload = await getPayload({
  config: createConfig(testEnv({ databaseUri: DATABASE_URI, dataDir: DATA_DIR })),
})
const opened = calls
await finishPending(payload)
await closeDatabase(payload)
process.send?.({ opened, calls }, () => process.exit())
