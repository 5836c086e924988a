import { germanNames } from '#src/glossary/controls'

import { each, type Repair, set } from './dom.ts'

/** Names that the admin's sources hold in English only. */
export const translateNames: Repair = (root, german) => {
  if (!german) return
  each(root, '[aria-label], [title]', (element) => {
    for (const name of ['aria-label', 'title']) {
      const text = element.getAttribute(name)
      const rule = text && germanNames.names.find(([english]) => english.test(text))
      if (rule) set(element, name, text.replace(rule[0], rule[1]))
    }
  })
}
