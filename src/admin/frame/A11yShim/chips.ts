import { germanNames } from '#src/glossary/controls'

import { each, type Repair, set } from './dom.ts'

/**
 * A chip that can be dragged is announced as a button that holds buttons; it is a group. It stays
 * in the tab order, so that the order of a list can be changed by keyboard.
 */
export const chips: Repair = (root, german) => {
  each(root, '.rs__multi-value[role="button"]', (chip) => {
    set(chip, 'role', 'group')
    set(chip, 'aria-label', chip.querySelector('[title]')?.getAttribute('title') ?? '')
    if (german) set(chip, 'aria-roledescription', germanNames.movable)
  })
  if (!german) return
  each(root, '[id^="DndDescribedBy"]', (text) => {
    if (text.textContent !== germanNames.howToMove) text.textContent = germanNames.howToMove
  })
  each(root, '[id^="DndLiveRegion"]', (text) => {
    const rule = germanNames.moved.find(([english]) => english.test(text.textContent ?? ''))
    if (rule) text.textContent = rule[1]
  })
}
