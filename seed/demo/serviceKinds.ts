/** A kind of service as counties know it; the demo spreads 25 kinds over providers and places. */
export type ServiceKind = {
  title: string
  fields: string[]
  topics: string[]
  groups: string[]
  unit: string
}

// prettier-ignore
export const serviceKinds: readonly ServiceKind[] = [
  { title: 'Schuldnerberatung', fields: ['F6'], topics: ['Vernetzung / Evaluation Hilfeangebote'], groups: ['indebted', 'unemployed'], unit: 'Beratungen im Jahr' },
  { title: 'Allgemeine Sozialberatung', fields: ['F6'], topics: ['Vernetzung / Evaluation Hilfeangebote'], groups: ['everyone'], unit: 'Beratungen im Jahr' },
  { title: 'Schwangerschaftsberatung', fields: ['F1', 'F9'], topics: ['Familienversorgungsketten'], groups: ['women', 'families'], unit: 'Beratungen im Jahr' },
  { title: 'Familienzentrum', fields: ['F1', 'F4'], topics: ['Familienversorgungsketten', 'Betreuungsstruktur für Kinder'], groups: ['families', 'children'], unit: 'Plätze' },
  { title: 'Kindertagesstätte', fields: ['F1', 'F4'], topics: ['Ganztagsplätze KiTa/OGS', 'Betreuungsstruktur für Kinder'], groups: ['children', 'families'], unit: 'Plätze' },
  { title: 'Offene Ganztagsschule', fields: ['F1', 'F4'], topics: ['Ganztagsplätze KiTa/OGS'], groups: ['children'], unit: 'Plätze' },
  { title: 'Hausaufgabenhilfe', fields: ['F4'], topics: ['Teilhabe (Bildung) von Kindern', 'Kinderarmut'], groups: ['children', 'migrants'], unit: 'Plätze' },
  { title: 'Jugendtreff', fields: ['F1'], topics: ['Gemein Sinn fördern und Strukturen fordern'], groups: ['youth'], unit: 'Plätze' },
  { title: 'Erziehungsberatung', fields: ['F1'], topics: ['Familienversorgungsketten'], groups: ['families', 'singleParents'], unit: 'Beratungen im Jahr' },
  { title: 'Frauenberatung', fields: ['F2', 'F6'], topics: ['Schutzangebote Frauen / Kinder'], groups: ['women'], unit: 'Beratungen im Jahr' },
  { title: 'Schutzwohnung', fields: ['F2', 'F6'], topics: ['Schutzangebote Frauen / Kinder'], groups: ['women', 'children'], unit: 'Plätze' },
  { title: 'Wohnungslosenhilfe', fields: ['F2'], topics: ['Wohnraum für SGB II-Bezug'], groups: ['homeless'], unit: 'Plätze' },
  { title: 'Wohnberatung für Ältere', fields: ['F2', 'F3'], topics: ['Wohnraum ambulant Senioren'], groups: ['seniors', 'careDependent'], unit: 'Beratungen im Jahr' },
  { title: 'Ambulanter Pflegedienst', fields: ['F3'], topics: ['Pflege', 'Ambulant vor stationär / Menschen mit Behinderung'], groups: ['careDependent'], unit: 'Plätze' },
  { title: 'Tagespflege', fields: ['F3'], topics: ['Pflege', 'Infrastruktur für Ältere'], groups: ['careDependent', 'seniors'], unit: 'Plätze' },
  { title: 'Pflegeberatung', fields: ['F3', 'F9'], topics: ['Pflege'], groups: ['careDependent'], unit: 'Beratungen im Jahr' },
  { title: 'Begegnungsstätte', fields: ['F1', 'F8'], topics: ['Netzwerke / Angebote für Ältere'], groups: ['seniors'], unit: 'Plätze' },
  { title: 'Besuchsdienst', fields: ['F3'], topics: ['Netzwerke / Angebote für Ältere', 'Ehrenamt fördern'], groups: ['seniors', 'volunteers'], unit: 'Ehrenamtliche' },
  { title: 'Bürgerbus', fields: ['F5', 'F8'], topics: ['Mobilität fördern (obere Sieg, östlicher RSK)'], groups: ['everyone', 'seniors'], unit: 'Fahrten in der Woche' },
  { title: 'Migrationsberatung', fields: ['F4', 'F6'], topics: ['Begleitung von Migranten'], groups: ['migrants', 'refugees'], unit: 'Beratungen im Jahr' },
  { title: 'Sprachkurs', fields: ['F4'], topics: ['Begleitung von Migranten'], groups: ['migrants', 'refugees'], unit: 'Plätze' },
  { title: 'Tafel', fields: ['F6'], topics: ['Kinderarmut', 'Altersarmut'], groups: ['everyone'], unit: 'Haushalte in der Woche' },
  { title: 'Suchtberatung', fields: ['F9'], topics: ['Vernetzung / Evaluation Hilfeangebote'], groups: ['addicted'], unit: 'Beratungen im Jahr' },
  { title: 'Kontaktstelle für psychisch Erkrankte', fields: ['F9'], topics: ['Inklusion'], groups: ['mentallyIll'], unit: 'Plätze' },
  { title: 'Beschäftigungsprojekt', fields: ['F6', 'F5'], topics: ['Sozialer Arbeitsmarkt'], groups: ['unemployed'], unit: 'Plätze' },
]
