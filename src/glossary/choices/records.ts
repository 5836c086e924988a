import type { Choices } from '../types.ts'

export const targetGroups = {
  children: { de: 'Kinder', en: 'Children' },
  youth: { de: 'Jugendliche und junge Erwachsene', en: 'Young people' },
  families: { de: 'Familien', en: 'Families' },
  singleParents: { de: 'Alleinerziehende', en: 'Single parents' },
  seniors: { de: 'Ältere Menschen', en: 'Older people' },
  careDependent: { de: 'Pflegebedürftige und Angehörige', en: 'People in need of care, relatives' },
  disabled: { de: 'Menschen mit Behinderung', en: 'People with disabilities' },
  mentallyIll: { de: 'Psychisch erkrankte Menschen', en: 'People with mental illness' },
  addicted: { de: 'Suchtkranke Menschen', en: 'People with addiction' },
  unemployed: { de: 'Arbeitslose Menschen', en: 'Unemployed people' },
  indebted: { de: 'Überschuldete Menschen', en: 'People in debt' },
  homeless: { de: 'Wohnungslose Menschen', en: 'Homeless people' },
  migrants: { de: 'Zugewanderte Menschen', en: 'Migrants' },
  refugees: { de: 'Geflüchtete Menschen', en: 'Refugees' },
  women: { de: 'Frauen', en: 'Women' },
  volunteers: { de: 'Ehrenamtlich Engagierte', en: 'Volunteers' },
  everyone: { de: 'Alle', en: 'Everyone' },
} as const satisfies Choices

export const serviceState = {
  active: { de: 'Besteht', en: 'Active' },
  inactive: { de: 'Eingestellt', en: 'Inactive' },
} as const satisfies Choices

export const attendanceRole = {
  present: { de: 'Anwesend', en: 'Present' },
  excused: { de: 'Entschuldigt', en: 'Excused' },
  absent: { de: 'Abwesend', en: 'Absent' },
  guest: { de: 'Gast', en: 'Guest' },
} as const satisfies Choices

export const minutesState = {
  draft: { de: 'Entwurf', en: 'Draft' },
  final: { de: 'Endfassung', en: 'Final' },
} as const satisfies Choices

export const resolutionResult = {
  consensus: { de: 'Einvernehmen', en: 'Consensus' },
  adopted: { de: 'Angenommen', en: 'Adopted' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
  noted: { de: 'Zur Kenntnis genommen', en: 'Noted' },
} as const satisfies Choices

export const taskState = {
  open: { de: 'Offen', en: 'Open' },
  inProgress: { de: 'In Arbeit', en: 'In progress' },
  done: { de: 'Erledigt', en: 'Done' },
  dropped: { de: 'Entfallen', en: 'Dropped' },
} as const satisfies Choices

export const editionState = {
  draft: { de: 'Entwurf', en: 'Draft' },
  released: { de: 'Freigegeben', en: 'Released' },
} as const satisfies Choices

export const documentKind = {
  invitation: { de: 'Einladung', en: 'Invitation' },
  proposal: { de: 'Vorlage', en: 'Proposal' },
  minutes: { de: 'Niederschrift', en: 'Minutes' },
  report: { de: 'Bericht', en: 'Report' },
  data: { de: 'Datenlieferung', en: 'Data delivery' },
  other: { de: 'Sonstiges', en: 'Other' },
} as const satisfies Choices
