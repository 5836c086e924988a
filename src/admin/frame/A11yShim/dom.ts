import { controls } from '#src/glossary/controls'
import type { Words } from '#glossary'

/** One gap of the admin's markup each; safe to run again and again. */
export type Repair = (root: Document, german: boolean) => void

export const each = (root: Document, selector: string, act: (element: HTMLElement) => void) => {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) act(element)
}

/** Writes only what differs: every write would wake the observer again. */
export const set = (element: HTMLElement, name: string, value: string) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

export const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s*\*\s*$/, '').trim() ?? ''

export const say = (words: Words, german: boolean): string => words[german ? 'de' : 'en']

/** The words beside a field, or its place among the parts of a filter. */
export const fieldName = (element: HTMLElement, german: boolean): string => {
  const field = element.closest('.field-type, .condition__field, .condition__operator')
  if (field?.matches('.condition__field')) return say(controls.field, german)
  if (field?.matches('.condition__operator')) return say(controls.operator, german)
  const label = textOf(field?.querySelector('.field-label'))
  return label || say(controls.value, german)
}
