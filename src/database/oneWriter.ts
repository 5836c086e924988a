import { installReferenceStamps } from './referenceData.ts'
import type { Engine, WritableAdapter } from './types.ts'
import { installTransactions, writeTransactions } from './writeTransactions.ts'
import { installWritingMethods } from './writingMethods.ts'

/**
 * One write at a time per database, whole or not at all; reads never wait.
 * See src/decisions/0001-one-writer-per-database.md.
 */
export const oneWriter = <Session>(input: {
  adapter: WritableAdapter
  engine: Engine<Session>
}): void => {
  const transactions = writeTransactions(input)
  installTransactions(input.adapter, transactions)
  installWritingMethods(input.adapter, transactions)
  installReferenceStamps(input.adapter, transactions)
}
