import { each, type Repair, set } from './dom.ts'

const howTo =
  'Zum Verschieben die Leertaste drücken, mit den Pfeiltasten bewegen, mit der Leertaste ablegen. ' +
  'Escape bricht ab.'

const moved: [RegExp, string][] = [
  [/^Picked up/, 'Aufgenommen.'],
  [/^Draggable item .* was moved over/, 'Verschoben.'],
  [/^Draggable item .* was dropped/, 'Abgelegt.'],
  [/^Dragging was cancelled/, 'Abgebrochen.'],
]

/**
 * A chip that can be dragged is announced as a button that holds buttons; it is a group. It stays
 * in the tab order, so that the order of a list can be changed by keyboard.
 */
export const chips: Repair = (root, german) => {
  each(root, '.rs__multi-value[role="button"]', (chip) => {
    set(chip, 'role', 'group')
    set(chip, 'aria-label', chip.querySelector('[title]')?.getAttribute('title') ?? '')
    if (german) set(chip, 'aria-roledescription', 'verschiebbar')
  })
  if (!german) return
  each(root, '[id^="DndDescribedBy"]', (text) => {
    if (text.textContent !== howTo) text.textContent = howTo
  })
  each(root, '[id^="DndLiveRegion"]', (text) => {
    const rule = moved.find(([english]) => english.test(text.textContent ?? ''))
    if (rule) text.textContent = rule[1]
  })
}
