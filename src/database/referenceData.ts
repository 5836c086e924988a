import type { PayloadRequest } from 'payload'

import type { WritableAdapter } from './types.ts'

type Config = { custom?: Record<string, unknown> }
type Owner = { payload?: { collections: Record<string, { config: Config } | undefined> } }

/** Whether a collection of this database was declared so, in its `custom`. */
export const isReferenceData = (adapter: WritableAdapter, slug: string | undefined): boolean => {
  const { payload } = adapter as WritableAdapter & Owner
  const config = slug === undefined ? undefined : payload?.collections[slug]?.config
  return config?.custom?.['isReferenceData'] === true
}

type Stamps = {
  /** The stamp that a transaction sees; undefined once it has changed reference data itself. */
  stampOf: (id: string) => Promise<string | undefined>
  /** To be called before a transaction changes reference data. */
  touch: (id: string) => Promise<void>
}

const known = new WeakMap<object, Stamps>()

export const installReferenceStamps = (adapter: WritableAdapter, stamps: Stamps): void => {
  known.set(adapter, stamps)
}

const transactionOf = async (req: PayloadRequest) => {
  const id = await req.transactionID
  const stamps = known.get(req.payload.db)
  return id === undefined || !stamps ? undefined : { id: String(id), stamps }
}

/**
 * What stands for all reference data as the transaction of `req` sees it: as long as it is the
 * same, in this process or another one, none of that data has changed. Undefined without a
 * transaction, and in one that changes such data.
 */
export const referenceStamp = async (req: PayloadRequest): Promise<string | undefined> => {
  const transaction = await transactionOf(req)
  return transaction?.stamps.stampOf(transaction.id)
}

/** Tells all later transactions that this one changes reference data, if `slug` is such data. */
export const touchReferenceData = async (req: PayloadRequest, slug: string): Promise<void> => {
  const adapter = req.payload.db as unknown as WritableAdapter
  if (!isReferenceData(adapter, slug)) return
  const transaction = await transactionOf(req)
  await transaction?.stamps.touch(transaction.id)
}
