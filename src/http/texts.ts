import type { Request } from 'express'

import { answers } from '#glossary'

export type TextKey = keyof typeof answers

/** German unless the reader chose English in the back-office or asks for it in the browser. */
export const languageOf = (req: Request): 'de' | 'en' => {
  const chosen = /(?:^|;\s*)planwerk-lng=(de|en)\b/.exec(req.headers.cookie ?? '')?.[1]
  if (chosen) return chosen === 'en' ? 'en' : 'de'
  return req.acceptsLanguages(['de', 'en']) === 'en' ? 'en' : 'de'
}

export const text = (req: Request, key: TextKey): string => answers[key][languageOf(req)]
