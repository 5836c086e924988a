import type { Term } from './types.ts'

/** Words of users and actors. */
export const organisation = {
  role: {
    de: 'Rolle',
    en: 'Role',
    definition: {
      de: 'Bestimmt, was die Person lesen und ändern darf. Nur die Systemverwaltung kann die Rolle ändern.',
      en: 'Decides what the person may read and change. Only administrators can change the role.',
    },
  },
  ownActor: {
    de: 'Gehört zu',
    en: 'Belongs to',
    definition: {
      de: 'Akteur, für den die Person arbeitet, zum Beispiel ihre Kommune, ihr Verband oder ihre Fraktion.',
      en: 'Actor the person works for, for example their municipality, association or council group.',
    },
  },
  ownAreas: {
    de: 'Eigene Gebiete',
    en: 'Own areas',
    definition: {
      de: 'Gebiete, deren Messwerte die Person liefern darf, einschließlich aller Untergebiete.',
      en: 'Areas for which the person may deliver observations, including everything below them.',
    },
  },
  password: { de: 'Passwort', en: 'Password' },
  shortName: { de: 'Kurzname', en: 'Short name' },
  actorKind: { de: 'Art', en: 'Kind' },
  parentActor: {
    de: 'Übergeordneter Akteur',
    en: 'Parent actor',
    definition: {
      de: 'Zum Beispiel der Verband, zu dem ein Träger gehört.',
      en: 'For example the association a provider belongs to.',
    },
  },
  actorArea: {
    de: 'Gebiet',
    en: 'Area',
    definition: {
      de: 'Gebiet, das der Akteur vertritt, zum Beispiel bei Kommunen.',
      en: 'Area the actor represents, for example for municipalities.',
    },
  },
  contacts: {
    de: 'Ansprechpersonen',
    en: 'Contacts',
    definition: {
      de: 'Nur dienstliche Angaben.',
      en: 'Business details only.',
    },
  },
  contact: { de: 'Ansprechperson', en: 'Contact' },
  personFunction: { de: 'Funktion', en: 'Function' },
  subordinateActors: { de: 'Zugehörige Akteure', en: 'Subordinate actors' },
  ownServices: { de: 'Angebote dieses Akteurs', en: 'Services of this actor' },
} as const satisfies Record<string, Term>
