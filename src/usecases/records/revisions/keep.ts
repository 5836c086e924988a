import type { PayloadRequest } from 'payload'

import { formatBerlinTime } from '#domain/german/germanDate'
import { isStale, nextRevision, type Revised } from '#domain/records/revision'

import { refuseConflict } from '#usecases/records/refuse'

type Saved = Revised & Record<string, unknown>

/** Who saves where no person does. */
const system = 'Planwerk'

const nameOfUser = ({ user }: PayloadRequest): string => {
  const name = (user as { name?: unknown } | null)?.name
  return typeof name === 'string' && name !== '' ? name : system
}

const firstText = (...values: unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''

/**
 * Refuses a form that was opened before somebody else saved the same record.
 * @throws APIError 409 that says who changed it and when
 */
export const refuseStale = ({
  req,
  data,
  saved,
  titleField,
}: {
  req: PayloadRequest
  data: Revised
  saved: Saved | undefined
  titleField: string
}): void => {
  if (!saved || !isStale(data, saved)) return
  refuseConflict(req, 'record.stale', {
    title: firstText(saved[titleField], saved['code'], saved['period']),
    when: formatBerlinTime(firstText(saved.updatedAt, saved['changedAt'])),
    who: firstText(saved.changedBy, system),
  })
}

/** The moment of a save. */
export const now = (): string => new Date().toISOString()

/** What a save adds to its record: its number and its author. */
export const stampOf = (req: PayloadRequest, saved: Revised | undefined) => ({
  revision: nextRevision(saved),
  changedBy: nameOfUser(req),
})
