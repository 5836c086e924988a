/** One gap of the admin's markup each; safe to run again and again. */
type Repair = (root: Document, german: boolean) => void

const each = (root: Document, selector: string, act: (element: HTMLElement) => void) => {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) act(element)
}

/** Writes only what differs: every write would wake the observer again. */
const set = (element: HTMLElement, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s*\*\s*$/, '').trim() ?? ''

/** The words beside a field, or its place among the parts of a filter. */
const fieldName = (element: HTMLElement, german: boolean): string => {
  const field = element.closest('.field-type, .condition__field, .condition__operator')
  if (field?.matches('.condition__field')) return german ? 'Feld' : 'Field'
  if (field?.matches('.condition__operator')) return german ? 'Vergleich' : 'Operator'
  const label = textOf(field?.querySelector('.field-label'))
  return label || (german ? 'Wert' : 'Value')
}

const nameRowSelection: Repair = (root, german) =>
  each(root, 'td input[type="checkbox"], th input[type="checkbox"]', (box) => {
    if (box.getAttribute('aria-label')) return
    const title = textOf(box.closest('tr')?.querySelector('td a'))
    const words = german ? ['Auswählen', 'Alle auswählen'] : ['Select', 'Select all']
    set(box, 'aria-label', box.closest('th') ? `${words[1]}` : `${words[0]}: ${title}`)
  })

const namePager: Repair = (root, german) =>
  each(root, '.clickable-arrow', (arrow) => {
    const words = german ? ['Vorherige Seite', 'Nächste Seite'] : ['Previous page', 'Next page']
    set(arrow, 'aria-label', words[arrow.matches('[class*="--left"]') ? 0 : 1] ?? '')
  })

const nameChoices: Repair = (root, german) =>
  each(root, 'input.rs__input, .rs__input input', (input) => {
    if (!input.getAttribute('aria-labelledby')) set(input, 'aria-label', fieldName(input, german))
  })

/** Parts hidden from the screen reader must not take the focus; Backspace clears a choice. */
const unfocusHidden: Repair = (root) =>
  each(root, '[aria-hidden="true"][tabindex="0"], button[aria-hidden="true"]', (part) =>
    set(part, 'tabindex', '-1'),
  )

const nameEditors: Repair = (root, german) =>
  each(root, '[contenteditable="true"]', (editor) =>
    set(editor, 'aria-label', fieldName(editor, german)),
  )

const nameMenus: Repair = (root, german) =>
  each(root, '.popup-button, .popup__trigger button, .array-actions__button', (button) => {
    if (textOf(button) || button.getAttribute('aria-label')) return
    set(button, 'aria-label', german ? 'Weitere Aktionen' : 'More actions')
  })

/** A chip that can be dragged is announced as a button that holds buttons; it is only a chip. */
const flattenChips: Repair = (root) =>
  each(root, '.rs__multi-value [role="button"], .rs__multi-value__label[role]', (chip) => {
    chip.removeAttribute('role')
    chip.removeAttribute('aria-roledescription')
    set(chip, 'tabindex', '-1')
  })

const germanWords: [RegExp, string][] = [
  [/^Edit (.+)$/, '$1 bearbeiten'],
  [/^Remove (.+)$/, '$1 entfernen'],
  [/^Drag to move$/, 'Zum Verschieben ziehen'],
  [/^Move (.+)$/, '$1 verschieben'],
]

/** Names that the admin's sources hold in English only. */
const translateNames: Repair = (root, german) => {
  if (!german) return
  each(root, '[aria-label], [title]', (element) => {
    for (const name of ['aria-label', 'title']) {
      const text = element.getAttribute(name)
      const rule = text && germanWords.find(([english]) => english.test(text))
      if (rule) set(element, name, text.replace(rule[0], rule[1]))
    }
  })
}

const markMain: Repair = (root) => {
  if (root.querySelector('main, [role="main"]')) return
  each(root, '.template-default__wrap, .template-minimal__wrap', (part) =>
    set(part, 'role', 'main'),
  )
}

export const repairs: readonly Repair[] = [
  nameRowSelection,
  namePager,
  nameChoices,
  unfocusHidden,
  nameEditors,
  nameMenus,
  flattenChips,
  translateNames,
  markMain,
]
