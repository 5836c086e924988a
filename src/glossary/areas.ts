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
  recordId: { de: 'Interne Nummer', en: 'Internal id' },
  divisionName: { de: 'Name der Einteilung', en: 'Name of the division' },
  areaName: {
    de: 'Ein Gebiet heißt',
    en: 'One area is called',
    definition: { de: 'Zum Beispiel Kommune oder Sozialraum.', en: 'For example municipality.' },
  },
  divisionCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: {
      de: 'Kurzes eindeutiges Kürzel, zum Beispiel SCHULBEZIRK.',
      en: 'Short unique code, for example SCHOOL.',
    },
  },
  rank: {
    de: 'Rang',
    en: 'Rank',
    definition: {
      de: '0 = Kreis, 1 = Kommunen, danach immer kleinere Gebiete. Gibt es mehrere vollständige Einteilungen, wird die mit dem kleineren Rang summiert.',
      en: '0 = county, 1 = municipalities, then ever smaller areas. Of several complete divisions the one with the lower rank is summed.',
    },
  },
  areaLevel: {
    de: 'Verwaltungsebene',
    en: 'Level of administration',
    definition: {
      de: 'Rechte gelten für Kreis und Kommunen. Andere Einteilungen geben keine Rechte.',
      en: 'Rights hold for county and municipalities. Other divisions grant none.',
    },
  },
  isPartition: {
    de: 'Vollständige Einteilung',
    en: 'Complete division',
    definition: {
      de: 'Ankreuzen, wenn diese Gebiete zusammen ihr übergeordnetes Gebiet ganz und ohne Überschneidung ausfüllen. Nur dann werden sie summiert.',
      en: 'Tick if these areas together fill their parent completely and without overlap. Only then are they summed.',
    },
  },
  minPopulation: {
    de: 'Mindesteinwohnerzahl',
    en: 'Minimum population',
    definition: {
      de: 'Kleinere Gebiete dieser Einteilung sollen nicht einzeln gezeigt werden.',
      en: 'Smaller areas of this division shall not be shown on their own.',
    },
  },
  divisionAreas: { de: 'Gebiete dieser Einteilung', en: 'Areas of this division' },
  memberArea: { de: 'Gebiet', en: 'Area' },
  membershipDivision: {
    de: 'Einteilung',
    en: 'Division',
    definition: {
      de: 'Leer: die Einteilung des Gebiets selbst.',
      en: 'Empty: the division of the area itself.',
    },
  },
  memberFrom: {
    de: 'Gehört dazu seit',
    en: 'Belongs to it since',
    definition: { de: 'Leer: schon immer.', en: 'Empty: always.' },
  },
  memberTo: {
    de: 'Gehört dazu bis',
    en: 'Belongs to it until',
    definition: {
      de: 'Letzter Tag der Zugehörigkeit. Leer: gehört weiterhin dazu.',
      en: 'Last day of the membership. Empty: still belongs to it.',
    },
  },
  memberships: { de: 'Gehört zu', en: 'Belongs to' },
  areaChangeKind: { de: 'Art der Änderung', en: 'Kind of change' },
  effectiveOn: { de: 'Wirksam ab', en: 'Effective from' },
  changedAreas: { de: 'Betroffene Gebiete', en: 'Areas concerned' },
  beforeChange: {
    de: 'Vorher',
    en: 'Before',
    definition: {
      de: 'Was bis dahin galt, zum Beispiel der bisherige Name oder Schlüssel.',
      en: 'What held until then, for example the former name or key.',
    },
  },
  afterChange: {
    de: 'Nachher',
    en: 'After',
    definition: { de: 'Was seither gilt.', en: 'What has held since.' },
  },
  shares: {
    de: 'Anteile',
    en: 'Shares',
    definition: {
      de: 'Wie viel von einem Gebiet in welches andere überging. Umgerechnete Werte sind geschätzt.',
      en: 'How much of an area went into which other. Converted values are estimates.',
    },
  },
  areaShare: { de: 'Anteil', en: 'Share' },
  successor: { de: 'Nachfolgegebiet', en: 'Successor' },
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
  moveReason: {
    de: 'Grund der Änderung',
    en: 'Reason of the change',
    definition: {
      de: 'Nötig, wenn das Gebiet vorher zu einem anderen gehörte. Zum Beispiel eine Eingemeindung oder ein neuer Zuschnitt.',
      en: 'Needed if the area belonged to another one before. For example a merger or redrawn borders.',
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
  populationDate: { de: 'Stichtag der Einwohnerzahl', en: 'Population counted on' },
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
