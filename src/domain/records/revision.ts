/** The part of a record that tells whether a form was opened before the last save. */
export type Revised = { revision?: unknown; changedBy?: unknown; updatedAt?: unknown }

function savesOf(record: Revised | undefined): number {
  return typeof record?.revision === 'number' ? record.revision : 0
}

/**
 * True when `incoming` was read before `saved` was written. Without a revision nothing is known and
 * single fields may be changed; a revision that is no number is taken for an old one.
 */
export function isStale(incoming: Revised, saved: Revised | undefined): boolean {
  if (incoming.revision === undefined || incoming.revision === null) return false
  return !(Number(incoming.revision) >= savesOf(saved))
}

/** Number of the save that follows. */
export function nextRevision(saved: Revised | undefined): number {
  return savesOf(saved) + 1
}
