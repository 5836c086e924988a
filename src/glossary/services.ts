import type { Term } from './types.ts'

/** Words of services. */
export const offers = {
  serviceCode: {
    de: 'Kennung',
    en: 'External id',
    definition: {
      de: 'Kennung aus einem anderen Verzeichnis, falls vorhanden.',
      en: 'Identifier in another directory, if there is one.',
    },
  },
  provider: {
    de: 'Träger',
    en: 'Provider',
    definition: { de: 'Akteur, der das Angebot erbringt.', en: 'Actor who runs the service.' },
  },
  targetGroups: { de: 'Zielgruppen', en: 'Target groups' },
  serviceAreas: {
    de: 'Einzugsgebiete',
    en: 'Areas served',
    definition: {
      de: 'Gebiete, deren Einwohnerinnen und Einwohner das Angebot nutzen können.',
      en: 'Areas whose inhabitants can use the service.',
    },
  },
  capacity: {
    de: 'Kapazität',
    en: 'Capacity',
    definition: {
      de: 'Zahl der Plätze, Stunden oder Betten. Leer: nicht bekannt.',
      en: 'Number of places, hours or beds. Empty: not known.',
    },
  },
  capacityUnit: {
    de: 'Einheit der Kapazität',
    en: 'Unit of the capacity',
    definition: { de: 'Zum Beispiel Plätze.', en: 'For example places.' },
  },
  serviceState: { de: 'Status', en: 'Status' },
  confirmedAt: {
    de: 'Bestätigt am',
    en: 'Confirmed on',
    definition: {
      de: 'Tag, an dem der Träger die Angaben zuletzt bestätigt hat.',
      en: 'Day on which the provider last confirmed the details.',
    },
  },
} as const satisfies Record<string, Term>
