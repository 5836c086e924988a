import type { Choices } from '../types.ts'

export const topicState = {
  adopted: { de: 'Aufgenommen', en: 'Adopted' },
  parked: { de: 'Im Themenspeicher', en: 'In the topic store' },
} as const satisfies Choices

export const topicDecision = {
  open: { de: 'Offen', en: 'Open' },
  adopted: { de: 'Übernommen', en: 'Adopted' },
  deferred: { de: 'Zurückgestellt', en: 'Deferred' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
} as const satisfies Choices

export const goalKind = {
  strategic: { de: 'Strategisch', en: 'Strategic' },
  operational: { de: 'Operativ', en: 'Operational' },
} as const satisfies Choices

export const measureStatus = {
  idea: {
    de: 'Idee',
    en: 'Idea',
    definition: {
      de: 'vorgeschlagen, aber weder beschlossen noch mit Mitteln hinterlegt',
      en: 'proposed, neither decided nor funded',
    },
  },
  planned: {
    de: 'Geplant',
    en: 'Planned',
    definition: {
      de: 'beschlossen, Verantwortliche und Zeitraum stehen fest, noch nicht begonnen',
      en: 'decided, owner and schedule are set, not yet begun',
    },
  },
  running: {
    de: 'Laufend',
    en: 'Running',
    definition: { de: 'begonnen und im Zeitplan', en: 'begun and on schedule' },
  },
  delayed: {
    de: 'Verzögert',
    en: 'Delayed',
    definition: {
      de: 'ein Termin ist überschritten oder nicht mehr zu halten',
      en: 'a deadline has passed or can no longer be kept',
    },
  },
  completed: {
    de: 'Abgeschlossen',
    en: 'Completed',
    definition: { de: 'umgesetzt, das Ergebnis liegt vor', en: 'carried out, the result is there' },
  },
  discontinued: {
    de: 'Abgebrochen',
    en: 'Discontinued',
    definition: {
      de: 'beendet, ohne dass das Ergebnis erreicht wurde',
      en: 'ended without reaching the result',
    },
  },
} as const satisfies Choices

export const confidence = {
  low: { de: 'Gering', en: 'Low' },
  medium: { de: 'Mittel', en: 'Medium' },
  high: { de: 'Hoch', en: 'High' },
} as const satisfies Choices
