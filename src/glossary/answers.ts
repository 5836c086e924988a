import type { Words } from './types.ts'

/** What the server answers outside the admin, where a request cannot be served. */
export const answers = {
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
} as const satisfies Record<string, Words>
