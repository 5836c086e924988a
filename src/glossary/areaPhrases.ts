import type { Words } from './types.ts'

/** What the screens of areas say of memberships: where an area belongs, and what a move changes. */
export const areaPhrases = {
  belongsSince: {
    de: 'Gehört seit {day} als {division} zu: {parent}.',
    en: 'Has belonged since {day}, as {division}, to {parent}.',
  },
  belongsAlways: {
    de: 'Gehört von Anfang an als {division} zu: {parent}.',
    en: 'Has always belonged, as {division}, to {parent}.',
  },
  until: { de: 'Das gilt bis {day}.', en: 'This holds until {day}.' },
  comes: {
    de: 'Gehört ab {day} als {division} zu: {parent}.',
    en: 'From {day} it belongs, as {division}, to {parent}.',
  },
  belongsNowhere: {
    de: 'Gehört heute zu keinem anderen Gebiet.',
    en: 'Belongs to no other area today.',
  },
  howToMove: {
    de: 'Wenn das Gebiet wechselt, legen Sie eine neue Zugehörigkeit an, mit Tag und Grund. Was bis dahin galt, bleibt erhalten.',
    en: 'If the area moves, add a new membership with day and reason. What held until then is kept.',
  },
  newMembership: { de: 'Neue Zugehörigkeit', en: 'New membership' },
  preview: { de: 'Was sich ändert', en: 'What changes' },
  previewWaits: {
    de: 'Sobald Gebiet, übergeordnetes Gebiet und Tag feststehen, steht hier, welche Kennzahlen sich ändern.',
    en: 'As soon as area, parent area and day are given, it says here which figures change.',
  },
  previewStands: {
    de: 'Sobald Sie etwas ändern, steht hier, welche Kennzahlen sich damit ändern.',
    en: 'As soon as you change something, it says here which figures change with it.',
  },
  previewLoads: { de: 'Wird berechnet …', en: 'Computing …' },
  previewFails: {
    de: 'Die Änderungen konnten nicht berechnet werden. Beim Speichern werden die Kennzahlen trotzdem richtig gerechnet.',
    en: 'The changes could not be computed. When you save, the figures are derived correctly all the same.',
  },
  changesNothing: { de: 'Keine Kennzahl ändert sich.', en: 'No figure changes.' },
  figure: { de: '1 Kennzahl', en: '1 figure' },
  figures: { de: '{count} Kennzahlen', en: '{count} figures' },
  period: { de: '1 Zeitraum', en: '1 period' },
  periods: { de: '{count} Zeiträumen', en: '{count} periods' },
  changes: { de: 'Ändert {figures} in {periods}.', en: 'Changes {figures} in {periods}.' },
  changesForExample: {
    de: 'Ändert {figures} in {periods}, zum Beispiel {area} {period}: {before} → {after} ({indicator}).',
    en: 'Changes {figures} in {periods}, for example {area} {period}: {before} → {after} ({indicator}).',
  },
  changesLater: {
    de: 'Kann sehr viele Kennzahlen ändern ({indicators}). Sie werden nach dem Speichern im Hintergrund neu berechnet und sind bis dahin gekennzeichnet.',
    en: 'May change very many figures ({indicators}). They are derived anew after saving, in the background, and are marked until then.',
  },
  indicator: { de: '1 Indikator', en: '1 indicator' },
  indicators: { de: '{count} Indikatoren', en: '{count} indicators' },
  refused: {
    de: 'So lässt es sich noch nicht speichern:',
    en: 'It cannot be saved like this yet:',
  },
} as const satisfies Record<string, Words>
