import type { mongo, Types } from 'mongoose'

/** A document as MongoDB has it, whatever its id is. */
export type Stored = { _id: string | Types.ObjectId; [field: string]: unknown }

/** What editable documents carry that Payload and the hooks would have set. */
export const kept = () => {
  const now = new Date()
  return { revision: 1, changedBy: 'Planwerk', createdAt: now, updatedAt: now, __v: 0 }
}

export const textOf = (id: unknown): string | null =>
  id === null || id === undefined ? null : String(id)

const gone = ['IndexNotFound', 'NamespaceNotFound']

/** What is not there need not be dropped: a step that was cut off runs again. */
const drop = async (db: mongo.Db, command: mongo.Document): Promise<void> => {
  try {
    await db.command(command)
  } catch (error) {
    if (!gone.includes((error as { codeName?: string }).codeName ?? '')) throw error
  }
}

export const dropCollection = (db: mongo.Db, name: string): Promise<void> =>
  drop(db, { drop: name })

/** Drops indexes by name, all where none is named. */
export const dropIndexes = async (
  db: mongo.Db,
  collection: string,
  names: readonly string[] = ['*'],
): Promise<void> => {
  for (const index of names) await drop(db, { dropIndexes: collection, index })
}
