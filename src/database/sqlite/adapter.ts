import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/** Embedded SQLite at a `file:` address. */
export const sqlite = (url: string): DatabaseAdapterObj =>
  sqliteAdapter({ client: { url }, idType: 'uuid', push: false, wal: true })
