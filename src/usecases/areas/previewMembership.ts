import { initTransaction, killTransaction, ValidationError, type PayloadRequest } from 'payload'

import { effectOf, touchedCells, type FigureEffect } from '#domain/figures/figureEffect'
import { saveMembership, type MembershipForm } from '#store/areas/memberships'
import { loadFiguresAt } from '#store/figures/figures'

/** The preview comes before the reason is written, and nothing of it is kept. */
const noReasonYet = '–'

/** What saving a membership would do: sentences why it cannot be saved, or its effect. */
export type MembershipPreview =
  | { kind: 'refused'; sentences: string[] }
  | { kind: 'later'; indicators: number }
  | ({ kind: 'now' } & FigureEffect)

/** The sentences of a refused save; anything else goes on. */
const refusalOf = (error: unknown): MembershipPreview => {
  if (!(error instanceof ValidationError)) throw error
  return { kind: 'refused', sentences: error.data.errors.map(({ message }) => message) }
}

/**
 * Saves a membership with all that follows from it, looks what that changes, and takes all of it
 * back, always. With the rights of whoever asks.
 * @throws Forbidden for those who may not save it
 */
export const previewMembership = async (
  req: PayloadRequest,
  { form, id }: { form: Omit<MembershipForm, 'reason'>; id: string | null },
): Promise<MembershipPreview> => {
  const [diffs, later] = [[], new Set<string>()]
  Object.assign(req.context, { figureDiffs: diffs, figuresLater: later })
  await initTransaction(req)
  try {
    await saveMembership(req, { ...form, reason: noReasonYet }, id)
  } catch (error) {
    return refusalOf(error)
  } finally {
    await killTransaction(req)
    delete req.context.figureDiffs
    delete req.context.figuresLater
  }
  if (later.size > 0) return { kind: 'later', indicators: later.size }
  const touched = touchedCells(diffs)
  const keys = touched.flatMap(({ indicator, period, cells }) =>
    cells.map(({ area, category }) => ({ indicator, period, area, category })),
  )
  return { kind: 'now', ...effectOf(touched, await loadFiguresAt(req, keys)) }
}
