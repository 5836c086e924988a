import type { Request } from 'express'

const texts = {
  badRequest: {
    de: 'Die Anfrage konnte nicht gelesen werden.',
    en: 'The request could not be read.',
  },
  notLoggedIn: {
    de: 'Bitte melden Sie sich an.',
    en: 'Please log in.',
  },
  forbidden: {
    de: 'Dafür haben Sie keine Berechtigung.',
    en: 'You are not allowed to do this.',
  },
  notFound: {
    de: 'Diese Seite gibt es nicht.',
    en: 'This page does not exist.',
  },
  lengthRequired: {
    de: 'Die Länge der Anfrage muss im Voraus angegeben werden (Content-Length).',
    en: 'The length of the request must be given in advance (Content-Length).',
  },
  tooLarge: {
    de: 'Die Anfrage ist zu groß. Erlaubt sind höchstens 32 MB.',
    en: 'The request is too large. At most 32 MB are allowed.',
  },
  tooMany: {
    de: 'Zu viele Anfragen. Bitte warten Sie einige Minuten und versuchen Sie es dann erneut.',
    en: 'Too many requests. Please wait a few minutes and then try again.',
  },
  unexpected: {
    de: 'Es ist ein unerwarteter Fehler aufgetreten. Bitte nennen Sie der IT die Vorgangsnummer.',
    en: 'An unexpected error occurred. Please tell your IT the reference number.',
  },
  reference: { de: 'Vorgangsnummer', en: 'Reference number' },
  back: { de: 'Zur Startseite', en: 'To the start page' },
}

export type TextKey = keyof typeof texts

/** German unless the reader chose English in the back-office or asks for it in the browser. */
export const languageOf = (req: Request): 'de' | 'en' => {
  const chosen = /(?:^|;\s*)planwerk-lng=(de|en)\b/.exec(req.headers.cookie ?? '')?.[1]
  if (chosen) return chosen === 'en' ? 'en' : 'de'
  return req.acceptsLanguages(['de', 'en']) === 'en' ? 'en' : 'de'
}

export const text = (req: Request, key: TextKey): string => texts[key][languageOf(req)]
