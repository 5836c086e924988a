import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { DatabaseSetupError } from '../errors.ts'

type Connection = MongooseAdapter['connection']

/** Without user and password. */
const shown = (url: string) => url.replace(/\/\/[^@/]*@/, '//')

const standalone = (url: string) =>
  `Der MongoDB-Server unter ${shown(url)} läuft als einzelner Server. Planwerk braucht ein ` +
  'Replica-Set (ein Knoten genügt), damit beim gleichzeitigen Speichern nichts verloren geht: ' +
  'Starten Sie mongod mit --replSet rs0, rufen Sie einmal rs.initiate() auf und setzen Sie ' +
  'DATABASE_URI auf mongodb://rechner:27017/planwerk?replicaSet=rs0.'

const otherName = (url: string, name: string) =>
  `Das Replica-Set unter ${shown(url)} heißt »${name}«. ` +
  `Bitte setzen Sie in DATABASE_URI replicaSet=${name}.`

const unreachable = (url: string) =>
  `Die MongoDB unter ${shown(url)} antwortet nicht. ` +
  'Bitte prüfen Sie, ob sie läuft, und setzen Sie DATABASE_URI auf ihre Adresse.'

const hello = async (connection: Connection) =>
  (await connection.db?.command({ hello: 1 })) as { setName?: string; msg?: string } | undefined

/** Refuses a server that knows no transactions. */
export const requireReplicaSet = async (adapter: MongooseAdapter, url: string): Promise<void> => {
  const answer = await hello(adapter.connection)
  const isSet = answer?.setName !== undefined || answer?.msg === 'isdbgrid'
  if (!isSet) throw new DatabaseSetupError(standalone(url))
}

/** Asks one server directly, whatever it is; the driver itself only says that none was found. */
const ask = async (adapter: MongooseAdapter, url: string) => {
  const direct = url.replace(/([?&])replicaSet=[^&]*&?/, '$1')
  const connection = adapter.connection.base.createConnection(direct, {
    directConnection: true,
    serverSelectionTimeoutMS: 3000,
  })
  try {
    return await hello(await connection.asPromise())
  } finally {
    await connection.close()
  }
}

/** Why no connection came about, in a sentence that helps. */
export const explainFailure = async (
  adapter: MongooseAdapter,
  url: string,
): Promise<DatabaseSetupError> => {
  try {
    const answer = await ask(adapter, url)
    if (answer?.setName === undefined) return new DatabaseSetupError(standalone(url))
    return new DatabaseSetupError(otherName(url, answer.setName))
  } catch {
    return new DatabaseSetupError(unreachable(url))
  }
}
