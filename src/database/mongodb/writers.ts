import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

type Client = ReturnType<MongooseAdapter['connection']['getClient']>
export type ClientSession = ReturnType<Client['startSession']>
type Lsid = NonNullable<ClientSession['id']>
type Registration = { _id: string; host: string; pid: number; sessions: Lsid[] }
export type Gate = { _id: 'gate'; writes: number; reference?: string }

export const writersName = 'planwerk-writers'
/** The document every write changes first. */
export const gateId = 'gate'

/** One collection of ours: the gate all writes pass, and who may be holding it. */
export const writersCollection = (adapter: MongooseAdapter) =>
  adapter.connection
    .getClient()
    .db(adapter.connection.name)
    .collection<Registration | Gate>(writersName)

export const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The writers of this very process, in whichever copy of this module they were made. */
const own = ((globalThis as { planwerkWriters?: Set<string> }).planwerkWriters ??= new Set())

const isDead = ({ _id, pid }: Registration) =>
  pid === process.pid ? !own.has(_id) : !isRunning(pid)

/**
 * A process killed in the middle of a write leaves its transaction open, and MongoDB would keep
 * everybody waiting for it for a minute. The next process on the same machine ends it at once.
 */
export const endOrphans = async (adapter: MongooseAdapter): Promise<void> => {
  const writers = writersCollection(adapter)
  const registered = await writers.find({ host: hostname() }).toArray()
  for (const writer of registered as Registration[]) {
    if (!isDead(writer)) continue
    const killSessions = writer.sessions.map(({ id }) => ({ id }))
    if (killSessions.length > 0) await adapter.connection.db?.command({ killSessions })
    await writers.deleteOne({ _id: writer._id })
  }
}

/** Processes on this machine that have written to the database and still run, this one aside. */
export const processesWriting = async (adapter: MongooseAdapter): Promise<number[]> => {
  const registered = await writersCollection(adapter).find({ host: hostname() }).toArray()
  return (registered as Registration[])
    .filter((writer) => writer.pid !== process.pid && !isDead(writer))
    .map(({ pid }) => pid)
}

/** Keeps the list of sessions this process writes with; the driver reuses a handful of them. */
export const registerWriter = (adapter: MongooseAdapter) => {
  const _id = randomUUID()
  const known = new Set<string>()
  const register = async ({ id }: ClientSession) => {
    if (id === undefined || known.has(id.id.toString('hex'))) return
    own.add(_id)
    await writersCollection(adapter).updateOne(
      { _id },
      { $set: { host: hostname(), pid: process.pid }, $addToSet: { sessions: id } },
      { upsert: true },
    )
    known.add(id.id.toString('hex'))
  }
  const leave = async () => {
    own.delete(_id)
    known.clear()
    await writersCollection(adapter).deleteOne({ _id })
  }
  return { register, leave }
}
