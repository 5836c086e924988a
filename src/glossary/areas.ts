import type { Term } from './types.ts'

/** Words of areas. */
export const territory = {
  areaKey: {
    de: 'Schlüssel',
    en: 'Key',
    definition: {
      de: 'Amtlicher Schlüssel: Kreis fünfstellig (05382), Kommune achtstellig (AGS, 05382060). Für andere Gebiete ein eigener eindeutiger Schlüssel.',
      en: 'Official key: county five digits (05382), municipality eight digits (AGS, 05382060). For other areas a unique key of your own.',
    },
  },
  areaKind: {
    de: 'Gebietsart',
    en: 'Kind of area',
    definition: {
      de: 'Gebiete verschiedener Art werden nie zusammengezählt.',
      en: 'Areas of different kinds are never added together.',
    },
  },
  designation: {
    de: 'Bezeichnung',
    en: 'Designation',
    definition: {
      de: 'Zum Beispiel Kreis, Stadt, Gemeinde oder Kreisstadt.',
      en: 'For example county, town or municipality.',
    },
  },
  parentArea: {
    de: 'Übergeordnetes Gebiet',
    en: 'Parent area',
    definition: {
      de: 'Das Gebiet, zu dem die Werte dieses Gebiets zählen.',
      en: 'The area to which the values of this area count.',
    },
  },
  validFrom: {
    de: 'Gültig ab',
    en: 'Valid from',
    definition: { de: 'Leer: schon immer gültig.', en: 'Empty: always been valid.' },
  },
  validTo: {
    de: 'Gültig bis',
    en: 'Valid to',
    definition: {
      de: 'Letzter Tag, an dem das Gebiet bestand. Leer: besteht weiter.',
      en: 'Last day on which the area existed. Empty: still exists.',
    },
  },
  changeReason: {
    de: 'Grund der Änderung',
    en: 'Reason of the change',
    definition: {
      de: 'Zum Beispiel eine Eingemeindung oder ein neuer Zuschnitt.',
      en: 'For example a merger or redrawn borders.',
    },
  },
  predecessors: {
    de: 'Vorgängergebiete',
    en: 'Predecessors',
    definition: {
      de: 'Gebiete, aus denen dieses Gebiet entstanden ist.',
      en: 'Areas from which this area was formed.',
    },
  },
  predecessor: { de: 'Vorgängergebiet', en: 'Predecessor' },
  share: {
    de: 'Anteil (%)',
    en: 'Share (%)',
    definition: {
      de: 'Anteil des Vorgängergebiets, der in dieses Gebiet übergegangen ist.',
      en: 'Share of the predecessor that went into this area.',
    },
  },
  population: { de: 'Einwohnerzahl', en: 'Population' },
  populationDate: { de: 'Stand der Einwohnerzahl', en: 'Population as of' },
  areaKm2: { de: 'Fläche (km²)', en: 'Territory (km²)' },
  geometry: {
    de: 'Geometrie',
    en: 'Geometry',
    definition: {
      de: 'Umriss des Gebiets als GeoJSON (Polygon oder MultiPolygon, WGS 84).',
      en: 'Outline of the area as GeoJSON (Polygon or MultiPolygon, WGS 84).',
    },
  },
  path: { de: 'Pfad', en: 'Path' },
  level: {
    de: 'Ebene',
    en: 'Level',
    definition: {
      de: 'Zahl der Gebiete darüber: 0 ist das oberste Gebiet.',
      en: 'Number of areas above: 0 is the topmost area.',
    },
  },
  children: { de: 'Untergebiete', en: 'Areas below' },
} as const satisfies Record<string, Term>
