import { each, type Repair, set, textOf } from './dom.ts'

type Words = readonly [german: string, english: string]

const toolbar: Record<string, Words> = {
  bold: ['Fett', 'Bold'],
  italic: ['Kursiv', 'Italic'],
  underline: ['Unterstrichen', 'Underline'],
  link: ['Verknüpfung', 'Link'],
}

const buttons: Record<string, Words> = {
  '.date-time-picker__clear-button': ['Datum leeren', 'Clear date'],
  '.copy-to-clipboard': ['Adresse kopieren', 'Copy address'],
  '.file-details__remove': ['Datei entfernen', 'Remove file'],
}
const openRecord: Words = ['Öffnen', 'Open']

/** Buttons that show a picture only. */
export const nameSilentButtons: Repair = (root, german) => {
  const name = (button: HTMLElement, words: Words, subject = '') =>
    set(button, 'aria-label', [words[german ? 0 : 1], subject].filter(Boolean).join(': '))
  each(root, '[data-button-key]', (button) => {
    if (button.textContent?.trim()) return
    const key = button.dataset['buttonKey'] ?? ''
    name(button, toolbar[key] ?? [key, key])
  })
  for (const [selector, words] of Object.entries(buttons))
    each(root, selector, (button) => name(button, words))
  each(root, '.drawer-link__doc-drawer-toggler', (button) =>
    name(button, openRecord, textOf(button.closest('.drawer-link'))),
  )
}
