import type { PayloadRequest } from 'payload'

import { idOf } from '#domain/records/link'

import { refreshMinutesReaders } from './minutesReaders.ts'

type Doc = { [field: string]: unknown } | null | undefined

/** Remembers the bodies of a seat, before and after an edit, until the operation ends. */
export const touchBodies = ({ context }: PayloadRequest, ...seats: Doc[]): void => {
  const touched = (context['touchedBodies'] ??= new Set<string>()) as Set<string>
  for (const seat of seats) {
    const body = idOf(seat?.['body'])
    if (body !== null) touched.add(body)
  }
}

/**
 * Once an operation, before its commit: a bulk edit runs its hooks side by side, and what one of them
 * read another may have changed.
 */
export const refreshTouchedBodies = async (req: PayloadRequest): Promise<void> => {
  const touched = req.context['touchedBodies'] as Set<string> | undefined
  delete req.context['touchedBodies']
  if (touched) await refreshMinutesReaders(req, touched)
}
