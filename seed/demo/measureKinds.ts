/** A kind of measure; the demo plans each of the 20 in three places. */
export type MeasureKind = {
  title: string
  goal: string
  fields: string[]
  topics: string[]
  indicators: string[]
}

// prettier-ignore
export const measureKinds: readonly MeasureKind[] = [
  { title: 'Pflegelotsen', goal: 'Z1', fields: ['F3'], topics: ['Pflege'], indicators: ['BSP-09', 'BSP-10'] },
  { title: 'Ausbau der Tagespflege', goal: 'Z3', fields: ['F3', 'F8'], topics: ['Pflege', 'Infrastruktur für Ältere'], indicators: ['BSP-10'] },
  { title: 'Ausbildungsverbund Pflege und KiTa', goal: 'Z2', fields: ['F1', 'F3'], topics: ['Fachkräftemangel Pflege und KiTa'], indicators: ['BSP-11'] },
  { title: 'Ganztagsplätze in der Grundschule', goal: 'Z3', fields: ['F1', 'F4'], topics: ['Ganztagsplätze KiTa/OGS'], indicators: ['BSP-12'] },
  { title: 'Sprachförderung vor der Einschulung', goal: 'Z2', fields: ['F4', 'F9'], topics: ['Gesundheit von Kindern', 'Teilhabe (Bildung) von Kindern'], indicators: ['BSP-13'] },
  { title: 'Übergang Schule und Beruf', goal: 'Z3', fields: ['F4'], topics: ['Teilhabe (Bildung) von Kindern'], indicators: ['BSP-14'] },
  { title: 'Präventionskette gegen Kinderarmut', goal: 'Z2', fields: ['F4', 'F6'], topics: ['Kinderarmut', 'Familienversorgungsketten'], indicators: ['BSP-03'] },
  { title: 'Aufsuchende Beratung gegen Altersarmut', goal: 'Z2', fields: ['F6', 'F7'], topics: ['Altersarmut'], indicators: ['BSP-04'] },
  { title: 'Bündnis für bezahlbaren Wohnraum', goal: 'Z1', fields: ['F2'], topics: ['Bezahlbarer Wohnraum', 'Sozialer Wohnungsbau'], indicators: ['BSP-16'] },
  { title: 'Prävention von Wohnungsverlust', goal: 'Z2', fields: ['F2', 'F6'], topics: ['Wohnraum für SGB II-Bezug'], indicators: ['BSP-20'] },
  { title: 'Barrierefreies Wohnen im Alter', goal: 'Z3', fields: ['F2', 'F3'], topics: ['Wohnraum ambulant Senioren'], indicators: ['BSP-07'] },
  { title: 'Schutzplätze für Frauen und Kinder', goal: 'Z3', fields: ['F2', 'F6'], topics: ['Schutzangebote Frauen / Kinder'], indicators: [] },
  { title: 'Rufbus für den ländlichen Raum', goal: 'Z3', fields: ['F5', 'F8'], topics: ['Mobilität fördern (obere Sieg, östlicher RSK)'], indicators: [] },
  { title: 'Sozialticket', goal: 'Z4', fields: ['F5', 'F6'], topics: ['Mobilität und SGB II-Bezug'], indicators: ['BSP-02'] },
  { title: 'Anwerbung von Hausärztinnen und Hausärzten', goal: 'Z2', fields: ['F9', 'F8'], topics: ['Ärzteversorgung im ländlichen Raum'], indicators: ['BSP-18'] },
  { title: 'Ehrenamtsagentur', goal: 'Z4', fields: ['F1'], topics: ['Ehrenamt fördern'], indicators: [] },
  { title: 'Integrationslotsen', goal: 'Z1', fields: ['F4', 'F6'], topics: ['Begleitung von Migranten'], indicators: ['BSP-01'] },
  { title: 'Sozialer Arbeitsmarkt', goal: 'Z3', fields: ['F6'], topics: ['Sozialer Arbeitsmarkt'], indicators: ['BSP-01', 'BSP-02'] },
  { title: 'Netzwerk Inklusion', goal: 'Z1', fields: ['F1', 'F9'], topics: ['Inklusion'], indicators: [] },
  { title: 'Frühwarnsystem aus vorhandenen Daten', goal: 'Z7', fields: ['F9', 'F6'], topics: ['Beschleunigung der Gesellschaft, Entwicklung Frühwarnsystem'], indicators: ['BSP-19'] },
]
