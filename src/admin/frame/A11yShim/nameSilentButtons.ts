import { controls } from '#src/glossary/controls'
import type { Words } from '#glossary'

import { each, type Repair, say, set, textOf } from './dom.ts'

const toolbar: Readonly<Record<string, Words>> = {
  bold: controls.bold,
  italic: controls.italic,
  underline: controls.underline,
  link: controls.link,
}

const buttons: Readonly<Record<string, Words>> = {
  '.date-time-picker__clear-button': controls.clearDate,
  '.copy-to-clipboard': controls.copyAddress,
  '.file-details__remove': controls.removeFile,
  '.collapsible__drag': controls.moveRow,
}

/** Buttons that show a picture only. */
export const nameSilentButtons: Repair = (root, german) => {
  const name = (button: HTMLElement, words: Words, subject = '') =>
    set(button, 'aria-label', [say(words, german), subject].filter(Boolean).join(': '))
  each(root, '[data-button-key]', (button) => {
    if (button.textContent?.trim()) return
    const key = button.dataset['buttonKey'] ?? ''
    name(button, toolbar[key] ?? { de: key, en: key })
  })
  for (const [selector, words] of Object.entries(buttons))
    each(root, selector, (button) => name(button, words))
  each(root, '.drawer-link__doc-drawer-toggler', (button) =>
    name(button, controls.open, textOf(button.closest('.drawer-link'))),
  )
}
