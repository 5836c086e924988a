import type { Words } from '#src/glossary/types'

/** Captions and remarks of the Masterplan workbook. `{gaps}` are filled in. */
export const workbookPhrases = {
  asOfLabel: { de: 'Stand: {day}', en: 'As of {day}' },
  asOfLine: { de: 'Stand: {day}.', en: 'As of {day}.' },
  assignments: {
    de: '{count} Zuordnungen von {topics} Themen.',
    en: '{count} assignments of {topics} topics.',
  },
  availability: { de: 'Datenverfügbarkeit je Gebiet', en: 'Data availability per area' },
  complete: { de: 'vollständig', en: 'complete' },
  contents: { de: 'Inhalt', en: 'Contents' },
  countedOnce: {
    de: 'Eine Maßnahme mit mehreren Themenfeldern zählt in jedem davon, in der Summenzeile nur einmal.',
    en: 'A measure with several action fields counts in each of them, in the total only once.',
  },
  figuresProvenance: {
    de: 'Kennzahlen dieser Datei: {published} veröffentlicht, {hidden} geheim gehalten, {none} nicht verfügbar.',
    en: 'Figures of this file: {published} published, {hidden} kept secret, {none} not available.',
  },
  fundingUnknown: { de: 'ohne Angabe', en: 'not stated' },
  glossary: { de: 'Glossar', en: 'Glossary' },
  goals: { de: 'Ziele', en: 'Goals' },
  hiddenMeaning: {
    de: 'Die Fallzahl liegt unter der Mindestfallzahl der Datenquelle oder ließe auf sie schließen. Der Wert ist in dieser Datei nicht enthalten.',
    en: 'The count is below the minimum of its source or would reveal it. The value is not in this file.',
  },
  indicatorValue: { de: '{indicator}: {value} ({period})', en: '{indicator}: {value} ({period})' },
  measuresByField: {
    de: 'Maßnahmen je Themenfeld und Status',
    en: 'Measures per action field and status',
  },
  measuresProvenance: {
    de: 'Maßnahmen: zuletzt geändert am {day}.',
    en: 'Measures: last changed on {day}.',
  },
  moneyByYear: { de: 'Mittel je Jahr und Finanzierung', en: 'Money per year and funding' },
  noActionField: { de: 'ohne Themenfeld', en: 'without action field' },
  nobodyYet: { de: 'noch niemand', en: 'nobody yet' },
  noneMeaning: {
    de: 'Für dieses Gebiet gibt es keine Angabe oder sie lässt sich nicht berechnen.',
    en: 'There is no value for this area, or it cannot be computed.',
  },
  noRows: { de: 'Keine Einträge', en: 'No entries' },
  notPrinted: {
    de: 'Im Ausdruck: Kreis und Kommunen. Die {count} Zeilen kleinerer Gebiete folgen nur in der Datei.',
    en: 'Printed: county and municipalities. {count} rows of smaller areas follow in the file only.',
  },
  origins: { de: 'Herkunft der Indikatoren', en: 'Origin of the indicators' },
  partial: { de: 'unvollständig ({percent} %)', en: 'partial ({percent} %)' },
  pending: { de: 'Liegt noch nicht vor', en: 'Not yet delivered' },
  pendingMeaning: {
    de: 'Für dieses Gebiet wurde noch kein Wert erfasst. Ein fehlender Wert ist keine Null.',
    en: 'No value has been entered for this area yet. A missing value is not zero.',
  },
  protection: {
    de: 'Die Datei enthält nur geschützte Kennzahlen. Fallzahlen unter der Mindestfallzahl ihrer Quelle sind durch • ersetzt.',
    en: 'The file holds protected figures only. Counts below the minimum of their source are replaced by •.',
  },
  scopeAll: {
    de: 'Interne Fassung, nicht zur Weitergabe: alle Einträge. Davon noch nicht freigegeben: {count}.',
    en: 'Internal version, not to be passed on: all entries, {count} of them not released yet.',
  },
  scopeReleased: {
    de: 'Fassung zur Weitergabe: nur freigegebene Einträge.',
    en: 'Version to pass on: released entries only.',
  },
  scopeVisible: {
    de: 'Nur Einträge, die Sie mit Ihrem Konto lesen dürfen.',
    en: 'Only entries your account may read.',
  },
  parts: { de: '{delivered} von {expected} Gebieten', en: '{delivered} of {expected} areas' },
  partialFigure: { de: '{name} {period}: {percent} %', en: '{name} {period}: {percent} %' },
  partialWord: { de: 'Unvollständig', en: 'Partial' },
  partialMeaning: {
    de: 'Es fehlen Lieferungen. In Klammern steht, für wie viel der Bezugsgröße Werte vorliegen. Als aktuell gilt ein Wert erst ab der Mindestabdeckung seines Indikators.',
    en: 'Deliveries are missing. In brackets: for how much of the base there are values. A value counts as current only from the minimum coverage of its indicator on.',
  },
  provisionalMeaning: {
    de: 'Die Quelle kann den Wert noch berichtigen. Eine Summe ist vorläufig, sobald ein Teil es ist.',
    en: 'The source may still correct the value. A sum is provisional as soon as a part of it is.',
  },
  estimatedMeaning: {
    de: 'Der Wert ist nicht gezählt, sondern geschätzt, ganz oder in Teilen.',
    en: 'The value was not counted but estimated, wholly or in part.',
  },
  projectedMeaning: {
    de: 'Der Wert ist vorausberechnet, ganz oder in Teilen. Er gilt nie als aktueller Wert.',
    en: 'The value is a projection, wholly or in part. It is never the current one.',
  },
  allComplete: {
    de: 'Die neuesten Kennzahlen des Kreises sind vollständig.',
    en: 'The newest figures of the county are complete.',
  },
  figuresPending: {
    de: 'Die Kennzahlen von {count} Indikatoren werden gerade neu berechnet; in dieser Datei stehen noch die bisherigen.',
    en: 'The figures of {count} indicators are just being derived anew; this file holds the previous ones.',
  },
  signLine: {
    de: 'Zeichen: • geheim gehalten, – nicht verfügbar, … liegt noch nicht vor, ≈ unvollständig (Abdeckung), p vorläufig, s geschätzt, v vorausberechnet.',
    en: 'Signs: • kept secret, – not available, … not yet delivered, ≈ partial (coverage), p provisional, s estimated, v projected.',
  },
  signs: { de: 'Zeichenerklärung', en: 'Signs' },
  sourcesProvenance: { de: 'Datenquellen: {sources}.', en: 'Data sources: {sources}.' },
  statuses: { de: 'Status der Maßnahmen', en: 'Status of the measures' },
  topicsPerField: { de: 'Themen je Themenfeld', en: 'Topics per action field' },
  total: { de: 'Summe', en: 'Total' },
  totalMeasures: { de: 'Maßnahmen insgesamt', en: 'All measures' },
  votes: {
    de: 'Ja {yes}, Nein {no}, Enthaltung {abstain}',
    en: 'yes {yes}, no {no}, abstention {abstain}',
  },
  workingVersion: { de: 'Arbeitsfassung, nicht freigegeben', en: 'Working version, not released' },
  year: { de: '{year}: {planned} / {spent} €', en: '{year}: {planned} / {spent}' },
  yearFunded: {
    de: '{year}: {planned} / {spent} € ({funding})',
    en: '{year}: {planned} / {spent} € ({funding})',
  },
} as const satisfies Record<string, Words>
