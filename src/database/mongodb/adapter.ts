import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** A MongoDB replica set. */
export const mongodb = (url: string): DatabaseAdapterObj =>
  mongooseAdapter({ url, transactionOptions: {}, ensureIndexes: true })
