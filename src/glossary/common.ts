import type { Term } from './types.ts'

/** Words that several collections share. */
export const common = {
  name: { de: 'Name', en: 'Name' },
  title: { de: 'Titel', en: 'Title' },
  description: { de: 'Beschreibung', en: 'Description' },
  notes: {
    de: 'Bemerkungen',
    en: 'Notes',
    definition: {
      de: 'Interne Hinweise. Bitte keine personenbezogenen Sozialdaten eintragen.',
      en: 'Internal remarks. Please do not enter personal social data.',
    },
  },
  note: { de: 'Hinweis', en: 'Note' },
  street: { de: 'Straße und Hausnummer', en: 'Street and number' },
  postalCode: { de: 'Postleitzahl', en: 'Postal code' },
  city: { de: 'Ort', en: 'City' },
  phone: { de: 'Telefon', en: 'Phone' },
  email: { de: 'E-Mail', en: 'Email' },
  website: {
    de: 'Internetseite',
    en: 'Website',
    definition: {
      de: 'Vollständige Adresse, zum Beispiel https://www.rhein-sieg-kreis.de',
      en: 'Full address, for example https://www.rhein-sieg-kreis.de',
    },
  },
  contactName: { de: 'Ansprechperson', en: 'Contact person' },
  contactEmail: { de: 'E-Mail der Ansprechperson', en: 'Email of the contact person' },
  owner: {
    de: 'Verantwortlich',
    en: 'Owner',
    definition: {
      de: 'Akteur, der die Umsetzung verantwortet.',
      en: 'Actor responsible for the implementation.',
    },
  },
  ownerPerson: { de: 'Zuständige Person', en: 'Responsible person' },
  released: {
    de: 'Freigegeben',
    en: 'Released',
    definition: {
      de: 'Freigegebene Datensätze sehen auch Kommunen, Verbände und Fraktionen.',
      en: 'Municipalities, associations and council groups see released records too.',
    },
  },
  revision: { de: 'Bearbeitungsstand', en: 'Revision' },
  changedBy: { de: 'Zuletzt geändert von', en: 'Last changed by' },
  sortKey: { de: 'Sortierschlüssel', en: 'Sort key' },
  searchText: { de: 'Stichwort', en: 'keyword' },
} as const satisfies Record<string, Term>
