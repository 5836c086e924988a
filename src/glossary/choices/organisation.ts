import type { Role } from '#domain/accounts/roles'

import type { Choices, Term } from '../types.ts'

export const role = {
  admin: { de: 'Systemverwaltung', en: 'Administrator' },
  planner: { de: 'Sozialplanung', en: 'Planner' },
  head: { de: 'Dezernat', en: 'Head of department' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  association: { de: 'Verband oder Träger', en: 'Association or provider' },
  council: { de: 'Fraktion', en: 'Council group' },
} as const satisfies Record<Role, Term>

export const actorKind = {
  faction: { de: 'Fraktion', en: 'Council group' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  association: { de: 'Verband', en: 'Association' },
  provider: { de: 'Träger', en: 'Provider' },
  administration: { de: 'Kreisverwaltung', en: 'County administration' },
  jobCenter: { de: 'Jobcenter', en: 'Job centre' },
  specialistBody: { de: 'Fachstelle oder Fachgremium', en: 'Specialist body' },
  workingGroup: { de: 'Arbeitsgruppe', en: 'Working group' },
  other: { de: 'Sonstige', en: 'Other' },
} as const satisfies Choices

export const spatialLevel = {
  county: { de: 'Kreis', en: 'County' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  neighbourhood: { de: 'Sozialraum', en: 'Neighbourhood' },
  electoralDistrict: { de: 'Wahlbezirk', en: 'Electoral district' },
  schoolDistrict: { de: 'Schulbezirk', en: 'School district' },
  censusCell: { de: 'Zensus-Gitterzelle', en: 'Census grid cell' },
} as const satisfies Choices

export const areaLevel = {
  county: { de: 'Kreis', en: 'County' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  below: { de: 'Keine', en: 'None' },
} as const satisfies Choices

export const areaChangeKind = {
  name: { de: 'Umbenennung', en: 'Renaming' },
  code: { de: 'Neuer Schlüssel', en: 'New key' },
  merge: { de: 'Zusammenlegung', en: 'Merger' },
  split: { de: 'Teilung', en: 'Split' },
  reassignment: { de: 'Neue Zugehörigkeit', en: 'Reassignment' },
  outline: { de: 'Neuer Zuschnitt', en: 'New outline' },
} as const satisfies Choices
