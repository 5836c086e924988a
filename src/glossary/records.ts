import type { Term } from './types.ts'

/** What the product keeps records of: one term per collection and global. */
export const records = {
  user: {
    de: 'Benutzerkonto',
    en: 'User',
    plural: { de: 'Benutzerkonten', en: 'Users' },
    definition: {
      de: 'Zugang einer Person. Die Rolle entscheidet, was sie lesen und ändern darf.',
      en: 'Login of a person. The role decides what they may read and change.',
    },
  },
  actor: {
    de: 'Akteur',
    en: 'Actor',
    plural: { de: 'Akteure', en: 'Actors' },
    definition: {
      de: 'Organisation oder Gremium, das an der Sozialplanung mitwirkt: Fraktionen, Kommunen, Verbände, Träger, Verwaltung.',
      en: 'Organisation or body that takes part in social planning: council groups, municipalities, associations, providers, administration.',
    },
  },
  area: {
    de: 'Gebiet',
    en: 'Area',
    plural: { de: 'Gebiete', en: 'Areas' },
    definition: {
      de: 'Räumliche Einheit, für die Zahlen vorliegen: Kreis, Kommune, Sozialraum und weitere Einteilungen.',
      en: 'Spatial unit for which numbers exist: county, municipality, neighbourhood and other divisions.',
    },
  },
  division: {
    de: 'Einteilung',
    en: 'Division',
    plural: { de: 'Einteilungen', en: 'Divisions' },
    definition: {
      de: 'Eine Art, den Kreis aufzuteilen: Kommunen, Sozialräume, Wahl- und Schulbezirke. Nur eine vollständige Einteilung wird zum übergeordneten Gebiet summiert.',
      en: 'A way to cut up the county: municipalities, neighbourhoods, electoral and school districts. Only a complete one is summed to its parent.',
    },
  },
  areaMembership: {
    de: 'Zugehörigkeit',
    en: 'Membership of an area',
    plural: { de: 'Zugehörigkeiten', en: 'Memberships of areas' },
    definition: {
      de: 'Zu welchem Gebiet ein Gebiet gehört, und von wann bis wann. Zahlen früherer Jahre rechnen mit der Zugehörigkeit von damals.',
      en: 'To which area an area belongs, and from when to when. Figures of earlier years use the membership of that time.',
    },
  },
  areaChange: {
    de: 'Gebietsänderung',
    en: 'Area change',
    plural: { de: 'Gebietsänderungen', en: 'Area changes' },
    definition: {
      de: 'Umbenennung, Zusammenlegung, Teilung oder neuer Zuschnitt von Gebieten, mit Datum und Grund.',
      en: 'Renaming, merger, split or new outline of areas, with date and reason.',
    },
  },
  breakdown: {
    de: 'Aufgliederung',
    en: 'Breakdown',
    plural: { de: 'Aufgliederungen', en: 'Breakdowns' },
    definition: {
      de: 'Wonach Kennzahlen unterteilt sind, zum Beispiel Alter und Geschlecht. Alle Ausprägungen zusammen ergeben die Gesamtzahl.',
      en: 'What figures are broken down by, for example age and sex. All categories together make the total.',
    },
  },
  quantity: {
    de: 'Merkmal',
    en: 'Quantity',
    plural: { de: 'Merkmale', en: 'Quantities' },
    definition: {
      de: 'Was Zähler oder Nenner zählen, zum Beispiel „Einwohner 15–64“. Gleiche Merkmale sind dieselbe Zahl, gleich in welchem Indikator.',
      en: 'What numerators or bases count, for example “inhabitants 15–64”. Equal quantities are one number, whichever indicator has them.',
    },
  },
  dataSource: {
    de: 'Datenquelle',
    en: 'Data source',
    plural: { de: 'Datenquellen', en: 'Data sources' },
    definition: {
      de: 'Woher Zahlen kommen: Statistik, Fachverfahren oder Erhebung, mit Datenhalter, Lizenz und Geheimhaltungsregel.',
      en: 'Where numbers come from: statistics, specialist system or survey, with holder, licence and protection rule.',
    },
  },
  dataAvailability: {
    de: 'Datenverfügbarkeit',
    en: 'Data availability',
    plural: { de: 'Datenverfügbarkeiten', en: 'Data availability' },
    definition: {
      de: 'Ob eine Datenquelle für ein Gebiet vorhanden, beschaffbar, zu klären oder nicht verfügbar ist.',
      en: 'Whether a data source is available, obtainable, to be clarified or not available for an area.',
    },
  },
  indicator: {
    de: 'Indikator',
    en: 'Indicator',
    plural: { de: 'Indikatoren', en: 'Indicators' },
    definition: {
      de: 'Messbare Größe, an der sich eine soziale Lage oder ein Ziel ablesen lässt.',
      en: 'Measurable quantity that shows a social situation or the progress towards a goal.',
    },
  },
  observation: {
    de: 'Messwert',
    en: 'Observation',
    plural: { de: 'Messwerte', en: 'Observations' },
    definition: {
      de: 'Erhobener Rohwert eines Indikators für ein Gebiet und einen Berichtszeitraum.',
      en: 'Raw value of an indicator as collected for one area and one reporting period.',
    },
  },
  figure: {
    de: 'Kennzahl',
    en: 'Figure',
    plural: { de: 'Kennzahlen', en: 'Figures' },
    definition: {
      de: 'Geschützter Wert für Leserinnen und Leser. Kleine Fallzahlen sind darin nicht enthalten.',
      en: 'Protected value for readers. Small counts are not contained in it.',
    },
  },
  actionField: {
    de: 'Themenfeld',
    en: 'Action field',
    plural: { de: 'Themenfelder', en: 'Action fields' },
    definition: {
      de: 'Handlungsfeld der strategischen Sozialplanung, dem Themen, Ziele und Maßnahmen zugeordnet sind.',
      en: 'Field of strategic social planning to which topics, goals and measures are assigned.',
    },
  },
  topic: {
    de: 'Thema',
    en: 'Topic',
    plural: { de: 'Themen', en: 'Topics' },
    definition: {
      de: 'Inhaltlicher Schwerpunkt. Zurückgestellte Themen bilden den Themenspeicher.',
      en: 'Subject of planning. Parked topics form the topic store.',
    },
  },
  goal: {
    de: 'Ziel',
    en: 'Goal',
    plural: { de: 'Ziele', en: 'Goals' },
    definition: {
      de: 'Angestrebter Zustand, möglichst mit Indikator, Ausgangswert, Zielwert und Zieljahr.',
      en: 'State to be reached, ideally with indicator, baseline, target value and target year.',
    },
  },
  measure: {
    de: 'Maßnahme',
    en: 'Measure',
    plural: { de: 'Maßnahmen', en: 'Measures' },
    definition: {
      de: 'Vorhaben mit Verantwortlichen, Zeitraum und Mitteln, das zu einem oder mehreren Zielen beiträgt.',
      en: 'Undertaking with an owner, a schedule and a budget that contributes to one or more goals.',
    },
  },
  interaction: {
    de: 'Wechselwirkung',
    en: 'Interaction',
    plural: { de: 'Wechselwirkungen', en: 'Interactions' },
    definition: {
      de: 'Wie stark eine Maßnahme eine andere fördert (+) oder hemmt (−), mit Begründung.',
      en: 'How strongly one measure supports (+) or hinders (−) another, with the reason.',
    },
  },
  missionStatement: {
    de: 'Leitbild',
    en: 'Mission statement',
    definition: {
      de: 'Gemeinsame Grundlage der Sozialplanung im Kreis.',
      en: 'Common foundation of social planning in the county.',
    },
  },
  service: {
    de: 'Angebot',
    en: 'Service',
    plural: { de: 'Angebote', en: 'Services' },
    definition: {
      de: 'Soziale Leistung eines Trägers für bestimmte Zielgruppen und Gebiete.',
      en: 'Social service of a provider for certain target groups and areas.',
    },
  },
  minutes: {
    de: 'Niederschrift',
    en: 'Minutes',
    plural: { de: 'Niederschriften', en: 'Minutes' },
    definition: {
      de: 'Protokoll einer Sitzung mit Teilnehmenden und Tagesordnung.',
      en: 'Record of a meeting with attendance and agenda.',
    },
  },
  resolution: {
    de: 'Beschluss',
    en: 'Resolution',
    plural: { de: 'Beschlüsse', en: 'Resolutions' },
    definition: {
      de: 'Was ein Gremium festgelegt hat, auch als Einvernehmen ohne Abstimmung.',
      en: 'What a body agreed, also by consensus without a vote.',
    },
  },
  task: {
    de: 'Auftrag',
    en: 'Task',
    plural: { de: 'Aufträge', en: 'Tasks' },
    definition: {
      de: 'Was aus einer Sitzung zu erledigen ist, auch wenn es noch niemand übernommen hat.',
      en: 'What a meeting left to be done, even if nobody has taken it on yet.',
    },
  },
  seat: {
    de: 'Mitgliedschaft',
    en: 'Seat',
    plural: { de: 'Mitgliedschaften', en: 'Seats' },
    definition: {
      de: 'Wer einem Gremium angehört, von wann bis wann und auf welcher Grundlage. Ein Mitglied darf die freigegebenen Niederschriften der Sitzungen lesen, an deren Tag es dem Gremium angehörte.',
      en: 'Who sits in a body, from when to when and on what grounds. A member may read the released minutes of the meetings held while it had the seat.',
    },
  },
  edition: {
    de: 'Masterplan-Stand',
    en: 'Master plan edition',
    plural: { de: 'Masterplan-Stände', en: 'Master plan editions' },
    definition: {
      de: 'Masterplan, wie er an einem Tag war. Ein freigegebener Masterplan-Stand ändert sich nie mehr.',
      en: 'Master plan as it was on one day. A released edition never changes again.',
    },
  },
  document: {
    de: 'Dokument',
    en: 'Document',
    plural: { de: 'Dokumente', en: 'Documents' },
    definition: {
      de: 'Hochgeladene Datei, zum Beispiel eine Einladung, eine Vorlage oder ein Bericht.',
      en: 'Uploaded file, for example an invitation, a proposal or a report.',
    },
  },
  settings: {
    de: 'Einstellungen',
    en: 'Settings',
    definition: {
      de: 'Angaben zum Kreis, die auf dem Deckblatt des Masterplans und in Nachrichten stehen.',
      en: 'Details of the county that appear on the cover of the master plan and in messages.',
    },
  },
} as const satisfies Record<string, Term>
