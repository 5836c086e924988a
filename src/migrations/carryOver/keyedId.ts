import { createHash } from 'node:crypto'

/** An id that follows from a key: whoever carries over a second time finds the same record. */
export const keyedId = (...key: readonly string[]): string =>
  createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 24)
