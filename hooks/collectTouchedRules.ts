import type { CollectionAfterChangeHook } from 'payload'

import { touchBreakdown, touchDivision, touchIndicator, touchSource } from '#usecases/figures/touch'

/** Indicators decide how their observations are added. */
export const collectTouchedIndicators: CollectionAfterChangeHook = (args) => {
  const { req, doc, data, previousDoc } = args
  touchIndicator({ req, id: String(doc.id), before: previousDoc, after: data })
}

/** Data sources decide what of it may be seen. */
export const collectTouchedSources: CollectionAfterChangeHook = (args) => {
  const { req, doc, data, previousDoc } = args
  touchSource({ req, id: String(doc.id), before: previousDoc, after: data })
}

/** Breakdowns decide which categories make a total. */
export const collectTouchedBreakdowns: CollectionAfterChangeHook = ({ req, doc }) => {
  touchBreakdown(req, String(doc.id))
}

/** Divisions decide which of several ways to add is taken. */
export const collectTouchedDivisions: CollectionAfterChangeHook = ({ req, data, previousDoc }) => {
  touchDivision(req, previousDoc, data)
}
