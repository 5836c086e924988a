import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { UndoneWriteError } from './errors.ts'
import { isReferenceData } from './referenceData.ts'
import type { WritableAdapter } from './types.ts'
import type { WriteTransactions } from './writeTransactions.ts'
import { enterScope, insideScope, isInsideUndoneWrite, surroundingWrite } from './writeScope.ts'

/** Every method of an adapter that writes documents. */
const writingMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Req = Partial<PayloadRequest>
type Args = { req?: Req; collection?: string; slug?: string }
type Method = (args: Args) => Promise<unknown>

/**
 * Payload itself writes in two ways inside an operation without taking part in it: its own
 * bookkeeping (locks, preferences, jobs), and requests that name no transaction on purpose
 * (forgotPassword). With one write at a time both can only take part.
 */
const takesPart = ({ req, collection, slug }: Args) =>
  (collection ?? slug)?.startsWith('payload-') === true ||
  (req !== undefined && 'transactionID' in req && req.transactionID === undefined)

const withTransaction = (args: Args, id: string): Args => {
  const req = isolateObjectProperty(args.req ?? {}, 'transactionID') as Req
  req.transactionID = id
  return { ...args, req }
}

const wrap = (input: { name: string; method: Method; transactions: WriteTransactions }) => {
  const { name, method, transactions } = input
  return async (owner: object, args: Args): Promise<unknown> => {
    const live = transactions.scopeOf(await args.req?.transactionID)
    if (live) return method(args)
    const surrounding = surroundingWrite(owner)
    if (surrounding && takesPart(args)) return method(withTransaction(args, surrounding.id))
    const what = `payload.db.${name}(${args.collection ?? args.slug ?? ''})`
    if (args.req && !takesPart(args) && isInsideUndoneWrite(owner)) throw new UndoneWriteError(what)
    const scope = transactions.scopeFor(what)
    return insideScope(scope, async () => {
      const id = await transactions.begin(scope)
      try {
        const result = await method(withTransaction(args, id))
        await transactions.end(id, 'commit')
        return result
      } catch (error) {
        await transactions.end(id, 'rollback')
        throw error
      }
    })
  }
}

/** Before reference data changes, whoever remembers it has to be told. */
const announced =
  (input: { adapter: WritableAdapter; method: Method; transactions: WriteTransactions }): Method =>
  async (args) => {
    const { adapter, method, transactions } = input
    const id = await args.req?.transactionID
    if (id !== undefined && isReferenceData(adapter, args.collection)) {
      await transactions.touch(String(id))
    }
    return method(args)
  }

/** A write that comes without a live transaction gets one of its own: whole or not at all. */
export const installWritingMethods = (
  adapter: WritableAdapter,
  transactions: WriteTransactions,
): void => {
  for (const name of writingMethods) {
    const stock = (Reflect.get(adapter, name) as Method).bind(adapter)
    const method = announced({ adapter, method: stock, transactions })
    const alone = wrap({ name, method, transactions })
    const write = (args: Args) => {
      const scope = transactions.scopeOf(args.req?.transactionID)
      if (!scope) return alone(adapter, args)
      enterScope(scope)
      return method(args)
    }
    Reflect.set(adapter, name, write)
  }
}
