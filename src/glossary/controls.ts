import type { Words } from './types.ts'

/** Names of controls of the admin that show a picture only, or nothing at all. */
export const controls = {
  field: { de: 'Feld', en: 'Field' },
  operator: { de: 'Vergleich', en: 'Operator' },
  value: { de: 'Wert', en: 'Value' },
  select: { de: 'Auswählen', en: 'Select' },
  selectAll: { de: 'Alle auswählen', en: 'Select all' },
  previousPage: { de: 'Vorherige Seite', en: 'Previous page' },
  nextPage: { de: 'Nächste Seite', en: 'Next page' },
  more: { de: 'Weitere Aktionen', en: 'More actions' },
  bold: { de: 'Fett', en: 'Bold' },
  italic: { de: 'Kursiv', en: 'Italic' },
  underline: { de: 'Unterstrichen', en: 'Underline' },
  link: { de: 'Verknüpfung', en: 'Link' },
  clearDate: { de: 'Datum leeren', en: 'Clear date' },
  copyAddress: { de: 'Adresse kopieren', en: 'Copy address' },
  removeFile: { de: 'Datei entfernen', en: 'Remove file' },
  moveRow: { de: 'Zeile verschieben', en: 'Move row' },
  open: { de: 'Öffnen', en: 'Open' },
  month: { de: 'Monat', en: 'Month' },
  year: { de: 'Jahr', en: 'Year' },
  claim: { de: 'Strategische Sozialplanung', en: 'Strategic social planning' },
} as const satisfies Record<string, Words>

/** What the admin says in English whatever the language, and what it says in German instead. */
export const germanNames = {
  names: [
    [/^Edit (.+)$/, '$1 bearbeiten'],
    [/^Remove (.+)$/, '$1 entfernen'],
    [/^Add block$/, 'Absatz einfügen'],
    [/^Insert Paragraph$/, 'Absatz anfügen'],
    [/^Drag to move$/, 'Zum Verschieben ziehen'],
    [/^Move (.+)$/, '$1 verschieben'],
    [/^Notifications alt\+T$/, 'Meldungen (Alt+T)'],
    [/^(Öffnen|Schließen) Menü$/, 'Menü $1'],
    [/^Next Month$/, 'Nächster Monat'],
    [/^Previous Month$/, 'Voriger Monat'],
    [/^Choose (.+)$/, '$1'],
    [/^month\s+(.+)$/i, 'Monat $1'],
  ] satisfies [RegExp, string][],
  moved: [
    [/^Picked up/, 'Aufgenommen.'],
    [/^Draggable item .* was moved over/, 'Verschoben.'],
    [/^Draggable item .* was dropped/, 'Abgelegt.'],
    [/^Dragging was cancelled/, 'Abgebrochen.'],
  ] satisfies [RegExp, string][],
  movable: 'verschiebbar',
  howToMove:
    'Zum Verschieben die Leertaste drücken, mit den Pfeiltasten bewegen, mit der Leertaste ablegen. ' +
    'Escape bricht ab.',
}
