import type { Term } from '#src/glossary/types'

/** Words of action fields, topics, goals and interactions. */
export const planning = {
  actionFields: { de: 'Themenfelder', en: 'Action fields' },
  topics: { de: 'Themen', en: 'Topics' },
  goals: { de: 'Ziele', en: 'Goals' },
  areas: { de: 'Gebiete', en: 'Areas' },
  observations: { de: 'Messwerte', en: 'Observations' },
  actionFieldCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: { de: 'F und eine Zahl, zum Beispiel F1.', en: 'F and a number, for example F1.' },
  },
  order: {
    de: 'Reihenfolge',
    en: 'Order',
    definition: {
      de: 'Stelle in Listen und im Masterplan.',
      en: 'Position in lists and in the master plan.',
    },
  },
  assignedTopics: {
    de: 'Themen',
    en: 'Topics',
    definition: {
      de: 'Zugeordnete Themen in der Reihenfolge, in der der Masterplan sie nennt.',
      en: 'Assigned topics in the order in which the master plan names them.',
    },
  },
  assignmentNote: {
    de: 'Anmerkung zur Zuordnung',
    en: 'Note on the assignment',
    definition: {
      de: 'Wer die Themen zugeordnet hat, wann und was dabei zu beachten ist.',
      en: 'Who assigned the topics, when, and what to keep in mind.',
    },
  },
  topicCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: {
      de: 'T und eine Zahl (T01); im Themenspeicher TS und eine Zahl (TS1).',
      en: 'T and a number (T01); in the topic store TS and a number (TS1).',
    },
  },
  topicState: {
    de: 'Status',
    en: 'Status',
    definition: {
      de: 'Zurückgestellte Themen stehen im Themenspeicher.',
      en: 'Parked topics are kept in the topic store.',
    },
  },
  originActor: { de: 'Eingebracht von', en: 'Raised by' },
  originMinutes: { de: 'Eingebracht in', en: 'Raised in' },
  notedOn: { de: 'Aufgenommen am', en: 'Noted on' },
  topicDecision: { de: 'Entscheidung', en: 'Decision' },
  decisionReason: { de: 'Begründung', en: 'Reason' },
  decidedOn: { de: 'Entschieden am', en: 'Decided on' },
  becameTopic: {
    de: 'Wurde zum Thema',
    en: 'Became topic',
    definition: {
      de: 'Thema, in dem der Eintrag des Themenspeichers aufgegangen ist.',
      en: 'Topic into which the entry of the topic store was merged.',
    },
  },
  goalCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: { de: 'Z und eine Zahl, zum Beispiel Z1.', en: 'Z and a number, for example Z1.' },
  },
  goalKind: { de: 'Art', en: 'Kind' },
  parentGoal: { de: 'Übergeordnetes Ziel', en: 'Parent goal' },
  subordinateGoals: { de: 'Teilziele', en: 'Goals below' },
  baselineValue: { de: 'Ausgangswert', en: 'Baseline value' },
  baselinePeriod: {
    de: 'Zeitraum des Ausgangswerts',
    en: 'Period of the baseline',
    definition: { de: 'Zum Beispiel 2021.', en: 'For example 2021.' },
  },
  targetValue: {
    de: 'Zielwert',
    en: 'Target value',
    definition: { de: 'In der Einheit des Indikators.', en: 'In the unit of the indicator.' },
  },
  targetYear: { de: 'Zieljahr', en: 'Target year' },
  goalOriginMinutes: {
    de: 'Erarbeitet in',
    en: 'Worked out in',
    definition: {
      de: 'Sitzung, aus der das Ziel hervorging.',
      en: 'Meeting from which the goal emerged.',
    },
  },
  goalOrigin: {
    de: 'Herkunft',
    en: 'Origin',
    definition: {
      de: 'Wie es zu dem Ziel kam, am besten im Wortlaut.',
      en: 'How the goal came about, best in the original wording.',
    },
  },
  decidedBy: { de: 'Beschlossen durch', en: 'Decided by' },
  goalMeasures: { de: 'Maßnahmen zu diesem Ziel', en: 'Measures for this goal' },
  fromMeasure: { de: 'Wirkt von', en: 'From' },
  toMeasure: { de: 'Wirkt auf', en: 'To' },
  strength: {
    de: 'Stärke',
    en: 'Strength',
    definition: {
      de: 'Ganze Zahl von −3 (hemmt stark) über 0 bis +3 (fördert stark).',
      en: 'Whole number from −3 (hinders strongly) through 0 to +3 (supports strongly).',
    },
  },
  mechanism: {
    de: 'Wirkungsweise',
    en: 'Mechanism',
    definition: {
      de: 'Warum und wie die eine Maßnahme auf die andere wirkt.',
      en: 'Why and how the one measure affects the other.',
    },
  },
  confidence: { de: 'Sicherheit der Einschätzung', en: 'Confidence' },
  adoptedOn: { de: 'Beschlossen am', en: 'Adopted on' },
  missionText: { de: 'Wortlaut', en: 'Wording' },
  missionGoals: {
    de: 'Ziele des Leitbilds',
    en: 'Goals of the mission statement',
    definition: {
      de: 'In der Reihenfolge, in der sie genannt werden.',
      en: 'In the order in which they are named.',
    },
  },
} as const satisfies Record<string, Term>
