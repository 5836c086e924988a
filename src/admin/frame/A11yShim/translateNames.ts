import { each, type Repair, set } from './dom.ts'

const germanWords: [RegExp, string][] = [
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
]

/** Names that the admin's sources hold in English only. */
export const translateNames: Repair = (root, german) => {
  if (!german) return
  each(root, '[aria-label], [title]', (element) => {
    for (const name of ['aria-label', 'title']) {
      const text = element.getAttribute(name)
      const rule = text && germanWords.find(([english]) => english.test(text))
      if (rule) set(element, name, text.replace(rule[0], rule[1]))
    }
  })
}
