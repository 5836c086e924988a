import { controls } from '#src/glossary/controls'

import { each, fieldName, type Repair, say, set, textOf } from './dom.ts'
import { chips } from './chips.ts'
import { nameSilentButtons } from './nameSilentButtons.ts'
import { translateNames } from './translateNames.ts'

const nameRowSelection: Repair = (root, german) =>
  each(root, 'td input[type="checkbox"], th input[type="checkbox"]', (box) => {
    const title = textOf(box.closest('tr')?.querySelector('td a'))
    const all = say(controls.selectAll, german)
    set(box, 'aria-label', box.closest('th') ? all : `${say(controls.select, german)}: ${title}`)
    dropDangling(box)
  })

/** A reference to an element that does not exist hides the name that does. */
const dropDangling = (element: HTMLElement) => {
  const id = element.getAttribute('aria-labelledby')
  if (!id || document.getElementById(id)) return
  element.removeAttribute('aria-labelledby')
  element.removeAttribute('title')
}

const nameFields: Repair = (root, german) =>
  each(root, '.field-type input:not([type="hidden"]), .field-type textarea', (input) => {
    if (input.closest('td, th')) return
    dropDangling(input)
    const label = input.id && root.querySelector(`label[for="${CSS.escape(input.id)}"]`)
    if (!label && !input.getAttribute('aria-labelledby'))
      set(input, 'aria-label', fieldName(input, german))
  })

const nameChoices: Repair = (root, german) =>
  each(root, 'input.rs__input, .rs__input input', (input) => {
    if (!input.getAttribute('aria-labelledby')) set(input, 'aria-label', fieldName(input, german))
  })

const namePager: Repair = (root, german) =>
  each(root, '.clickable-arrow', (arrow) => {
    const isBack = arrow.matches('[class*="--left"]')
    set(arrow, 'aria-label', say(isBack ? controls.previousPage : controls.nextPage, german))
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
    set(button, 'aria-label', say(controls.more, german))
  })

/** A drawer is called after its technical address; and its backdrop closes it, a second time. */
const nameDrawers: Repair = (root) => {
  each(root, 'dialog.drawer', (drawer) => {
    const heading = textOf(drawer.querySelector('h1, h2'))
    if (heading) set(drawer, 'aria-label', heading)
  })
  each(root, '.drawer__close', (backdrop) => set(backdrop, 'tabindex', '-1'))
}

const nameCalendars: Repair = (root, german) => {
  each(root, '.react-datepicker__month-select', (choice) =>
    set(choice, 'aria-label', say(controls.month, german)),
  )
  each(root, '.react-datepicker__year-select', (choice) =>
    set(choice, 'aria-label', say(controls.year, german)),
  )
  // What is seen must be what is heard: the name beside it is translated already.
  each(root, '.react-datepicker__navigation[aria-label]', (button) => {
    const icon = button.querySelector('.react-datepicker__navigation-icon')
    const name = button.getAttribute('aria-label')
    if (icon && icon.textContent !== name) icon.textContent = name
  })
}

/** Labels in two languages are objects, which some names print as "[object Object]". */
const nameObjects: Repair = (root, german) =>
  each(root, '[aria-label*="[object Object]"]', (element) => {
    const name = element.getAttribute('aria-label') ?? ''
    const column = textOf(element.closest('th')?.querySelector('.sort-column__label'))
    const tooltip = textOf(element.querySelector('.tooltip-content'))
    const filled = name.replace('[object Object]', column || fieldName(element, german))
    set(element, 'aria-label', tooltip || filled)
  })

const markMain: Repair = (root) => {
  if (root.querySelector('main, [role="main"]')) return
  each(root, '.template-default__wrap, .template-minimal__wrap', (part) =>
    set(part, 'role', 'main'),
  )
}

export const repairs: readonly Repair[] = [
  nameRowSelection,
  nameFields,
  nameChoices,
  namePager,
  unfocusHidden,
  nameEditors,
  nameMenus,
  nameSilentButtons,
  chips,
  nameObjects,
  translateNames,
  nameDrawers,
  nameCalendars,
  markMain,
]
