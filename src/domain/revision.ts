/** The part of a record that tells whether a form was opened before the last save. */
export type Revised = { revision?: unknown; changedBy?: unknown; updatedAt?: unknown }

function revisionOf(record: Revised | undefined): number | null {
  return typeof record?.revision === 'number' ? record.revision : null
}

/** True when `incoming` was read before `saved` was written. Without a revision nothing is known. */
export function isStale(incoming: Revised, saved: Revised | undefined): boolean {
  const read = revisionOf(incoming)
  const written = revisionOf(saved)
  return read !== null && written !== null && read < written
}

/** Number of the save that follows. */
export function nextRevision(saved: Revised | undefined): number {
  return (revisionOf(saved) ?? 0) + 1
}
