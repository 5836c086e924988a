import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { childEnd, startChild } from '../child.ts'
import { keyOf, laneOf, placeOf, type Answer, type Order, type Save, type State } from './orders.ts'

export type Place = { databaseUri: string; dataDir: string }

/** When the server is killed: after so many saves, or while it releases; and a moment later. */
export type Kill = { on: 'saves' | 'release'; afterSaves: number; delay: number }

/** What has been promised to users so far, and what was sent but never answered. */
export type Promises = {
  acknowledged: Map<string, number>
  /** Values that may or may not be there. */
  open: Map<string, number[]>
  released: string[]
}

const target = (save: Save): { key: string; value: number } =>
  save.kind === 'create'
    ? { key: keyOf(placeOf(save.number)), value: save.number }
    : { key: keyOf(laneOf(save.lane)), value: save.value }

export type Server = { child: ChildProcess; state: () => Promise<State> }

const stateOf = (child: ChildProcess) =>
  new Promise<State>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended (${code})`)))
    child.on('message', (answer: Answer) => answer.kind === 'state' && resolve(answer.state))
    child.send('open')
  })

/** A server that opens the database when asked for its state, and tells what it finds. */
export const prepare = async ({ databaseUri, dataDir }: Place): Promise<Server> => {
  const env = { DATABASE_URI: databaseUri, DATA_DIR: dataDir }
  const child = await startChild({ name: 'crash', env })
  return { child, state: () => stateOf(child) }
}

const isDue = (given: Answer, kill: Kill, saved: number) =>
  kill.on === 'saves' ? saved >= kill.afterSaves : given.kind === 'releasing'

/** Lets the server work and kills it; keeps book of every answer that has arrived. */
export const workUntilKilled = async (input: {
  child: ChildProcess
  order: Order
  kill: Kill
  promises: Promises
}): Promise<{ saved: number; failed: string[] }> => {
  const { child, order, kill, promises } = input
  const failed: string[] = []
  let saved = 0
  let dying: Promise<void> | undefined
  child.on('message', (given: Answer) => {
    if (given.kind === 'failed') failed.push(given.message)
    if (given.kind === 'released') promises.released.push(given.title)
    if (given.kind === 'saved') {
      const { key, value } = target(given.save)
      promises.acknowledged.set(key, value)
      saved += 1
    }
    if (isDue(given, kill, saved))
      dying ??= sleep(kill.delay).then(() => void child.kill('SIGKILL'))
    if (given.kind === 'done' || given.kind === 'failed') child.kill('SIGKILL')
  })
  for (const save of order.saves) {
    const { key, value } = target(save)
    promises.open.set(key, [...(promises.open.get(key) ?? []), value])
  }
  child.send(order)
  await childEnd(child)
  await dying
  return { saved, failed }
}
