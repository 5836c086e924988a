import type { Term, Words } from '#src/glossary/types'

/** Sheets of the Masterplan workbook: name of the tab and what it is about. */
const sheets = {
  cover: {
    name: { de: 'Deckblatt', en: 'Cover' },
    about: {
      de: 'Titel, Stand, Inhalt und Zeichenerklärung.',
      en: 'Title, date, contents, signs.',
    },
  },
  overview: {
    name: { de: 'Übersicht', en: 'Overview' },
    about: {
      de: 'Maßnahmen je Themenfeld und Status, Mittel je Jahr und Finanzierung.',
      en: 'Measures per action field and status, money per year and funding.',
    },
  },
  goals: {
    name: { de: 'Leitbild und Ziele', en: 'Mission and goals' },
    about: {
      de: 'Wortlaut des Leitbilds und die Ziele mit Ausgangs-, Ist- und Zielwert.',
      en: 'Mission statement and goals with baseline, current and target value.',
    },
  },
  topics: {
    name: { de: 'Themenfelder × Themen', en: 'Action fields × topics' },
    about: {
      de: 'Welches Thema zu welchem Themenfeld gehört. Die Zahl nennt den Platz des Themas im Themenfeld.',
      en: 'Which topic belongs to which action field; the number is its place there.',
    },
  },
  measures: {
    name: { de: 'Maßnahmen', en: 'Measures' },
    about: {
      de: 'Alle Maßnahmen mit Verantwortlichen, Zeitplan, Mitteln, Status und Beschluss.',
      en: 'All measures with owner, schedule, money, status and resolution.',
    },
  },
  indicators: {
    name: { de: 'Indikatoren', en: 'Indicators' },
    about: {
      de: 'Neueste Kennzahlen für den Kreis und die Kommunen, jede mit ihrer Quelle.',
      en: 'Newest figures of the county and the municipalities, each with its source.',
    },
  },
  timeSeries: {
    name: { de: 'Zeitreihen', en: 'Time series' },
    about: {
      de: 'Kennzahlen je Indikator und Gebiet über die Berichtszeiträume.',
      en: 'Figures per indicator and area over the reporting periods.',
    },
  },
  decisions: {
    name: { de: 'Beschlüsse und Aufträge', en: 'Resolutions and tasks' },
    about: {
      de: 'Was in den Sitzungen vereinbart wurde und wie weit es ist.',
      en: 'What the meetings agreed on and how far it is.',
    },
  },
  parkedTopics: {
    name: { de: 'Themenspeicher', en: 'Topic store' },
    about: {
      de: 'Zurückgestellte Themen mit Herkunft und Entscheidung.',
      en: 'Parked topics with origin and decision.',
    },
  },
  dataSources: {
    name: { de: 'Datenquellen', en: 'Data sources' },
    about: {
      de: 'Woher die Zahlen kommen und welche Kommune was liefern kann.',
      en: 'Where numbers come from and which municipality can deliver what.',
    },
  },
  glossary: {
    name: { de: 'Quellen und Glossar', en: 'Sources and glossary' },
    about: {
      de: 'Wie jeder Indikator gerechnet wird, woraus er stammt und was die Wörter bedeuten.',
      en: 'How each indicator is computed, what from, and what the words mean.',
    },
  },
} as const satisfies Record<string, { name: Words; about: Words }>

/** Headings that only the workbook has; all others come from the labels of the fields. */
const headings = {
  budgetPerYear: {
    de: 'Mittel je Jahr (geplant / verausgabt)',
    en: 'Money per year (planned / spent)',
  },
  calculation: { de: 'Berechnung und Lesehilfe', en: 'Calculation and reading help' },
  changedOn: { de: 'Zuletzt geändert', en: 'Last changed' },
  completeness: { de: 'Noch unvollständig', en: 'Still partial' },
  content: { de: 'Inhalt', en: 'Content' },
  currentValue: { de: 'Aktueller Wert', en: 'Current value' },
  fact: { de: 'Angabe', en: 'Fact' },
  fieldCount: { de: 'Anzahl Themenfelder', en: 'Action fields' },
  heldBack: { de: 'Davon nicht freigegeben', en: 'Of these not released' },
  kind: { de: 'Art', en: 'Kind' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  measureCount: { de: 'Maßnahmen', en: 'Measures' },
  number: { de: 'Nummer', en: 'Number' },
  paragraph: { de: 'Absatz', en: 'Paragraph' },
  partOf: { de: 'Teil von', en: 'Part of' },
  progressShare: { de: 'Fortschritt', en: 'Progress' },
  remaining: { de: 'Noch offen (€)', en: 'Remaining (€)' },
  resultOrState: { de: 'Beschlussergebnis / Status', en: 'Outcome / status' },
  rows: { de: 'Einträge', en: 'Entries' },
  scope: { de: 'Umfang', en: 'Scope' },
  sheet: { de: 'Tabellenblatt', en: 'Sheet' },
  sign: { de: 'Zeichen', en: 'Sign' },
  term: { de: 'Begriff', en: 'Term' },
} as const satisfies Record<string, Term>

/** Words of the Masterplan workbook alone. */
export { headings as workbookHeadings, sheets as workbookSheets }
