import type { Words } from './types.ts'

/** What the server does by itself, as the list of its jobs names it. */
export const jobLabels = {
  keepPlaces: { de: 'Zugehörigkeiten des Tages übernehmen', en: "Take over the day's memberships" },
  rebuildAggregates: { de: 'Kennzahlen neu berechnen', en: 'Derive all figures anew' },
} as const satisfies Record<string, Words>
