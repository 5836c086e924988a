import type { Term } from './types.ts'

/** Words of minutes, resolutions, tasks and seats. */
export const meetings = {
  body: {
    de: 'Gremium',
    en: 'Body',
    definition: {
      de: 'Arbeitsgruppe, Ausschuss oder anderes Gremium, das tagt.',
      en: 'Working group, committee or other body that meets.',
    },
  },
  meetingDate: { de: 'Sitzungstag', en: 'Day of the meeting' },
  place: { de: 'Sitzungsort', en: 'Place' },
  startTime: {
    de: 'Beginn',
    en: 'Start',
    definition: { de: 'Uhrzeit, zum Beispiel 17:00.', en: 'Time, for example 17:00.' },
  },
  endTime: {
    de: 'Ende',
    en: 'End',
    definition: { de: 'Uhrzeit, zum Beispiel 19:30.', en: 'Time, for example 19:30.' },
  },
  chair: { de: 'Vorsitz', en: 'Chair' },
  minuteTaker: { de: 'Schriftführung', en: 'Minute taker' },
  moderation: { de: 'Moderation', en: 'Moderation' },
  attendance: {
    de: 'Teilnehmende',
    en: 'Attendance',
    definition: {
      de: 'Wer hier steht, darf die freigegebene Niederschrift lesen, ebenso wer dem Gremium am Sitzungstag angehörte.',
      en: 'Whoever is listed here may read the released minutes, and so may whoever sat in the body on that day.',
    },
  },
  attendee: { de: 'Teilnehmender Akteur', en: 'Attending actor' },
  persons: {
    de: 'Personen',
    en: 'Persons',
    definition: {
      de: 'Namen der anwesenden Personen, durch Komma getrennt.',
      en: 'Names of the persons present, separated by commas.',
    },
  },
  attendanceRole: { de: 'Teilnahme', en: 'Participation' },
  agendaItems: { de: 'Tagesordnungspunkte', en: 'Agenda items' },
  agendaItem: { de: 'TOP', en: 'Agenda item' },
  agendaNumber: { de: 'Nummer', en: 'Number' },
  agendaText: { de: 'Niederschrift zum TOP', en: 'Minutes of the item' },
  isPublic: {
    de: 'Öffentlich',
    en: 'Public',
    definition: {
      de: 'Der Punkt wurde in öffentlicher Sitzung behandelt.',
      en: 'The item was dealt with in public session.',
    },
  },
  minutesState: { de: 'Status', en: 'Status' },
  sourceReference: {
    de: 'Fundstelle',
    en: 'Reference',
    definition: {
      de: 'Wo das Original der Niederschrift liegt.',
      en: 'Where the original of the minutes is kept.',
    },
  },
  attachments: { de: 'Anlagen', en: 'Attachments' },
  ownResolutions: { de: 'Beschlüsse dieser Sitzung', en: 'Resolutions of this meeting' },
  ownTasks: { de: 'Aufträge aus dieser Sitzung', en: 'Tasks from this meeting' },
  resolutionCode: {
    de: 'Nummer',
    en: 'Number',
    definition: {
      de: 'B, Jahr und laufende Nummer, zum Beispiel B-2017-01.',
      en: 'B, year and serial number, for example B-2017-01.',
    },
  },
  resolutionText: { de: 'Wortlaut', en: 'Wording' },
  resolutionResult: { de: 'Ergebnis', en: 'Result' },
  votesYes: { de: 'Ja-Stimmen', en: 'Votes in favour' },
  votesNo: { de: 'Nein-Stimmen', en: 'Votes against' },
  votesAbstain: { de: 'Enthaltungen', en: 'Abstentions' },
  resolutionDecidedOn: { de: 'Beschlossen am', en: 'Decided on' },
  taskCode: {
    de: 'Nummer',
    en: 'Number',
    definition: {
      de: 'A, Jahr und laufende Nummer, zum Beispiel A-2018-01.',
      en: 'A, year and serial number, for example A-2018-01.',
    },
  },
  nobodyYet: { de: 'noch niemand', en: 'nobody yet' },
  taskState: { de: 'Status', en: 'Status' },
  taskResult: {
    de: 'Ergebnis',
    en: 'Result',
    definition: {
      de: 'Was herausgekommen ist, sobald der Auftrag erledigt ist.',
      en: 'What came of it once the task is done.',
    },
  },
  taskSources: {
    de: 'Zu klärende Datenquellen',
    en: 'Data sources to clarify',
  },
  minutesReaders: { de: 'Leseberechtigte', en: 'Readers' },
  member: {
    de: 'Mitglied',
    en: 'Member',
    definition: {
      de: 'Akteur, der dem Gremium angehört, zum Beispiel eine Fraktion, eine Kommune oder ein Verband.',
      en: 'Actor that sits in the body, for example a council group, a municipality or an association.',
    },
  },
  since: {
    de: 'Seit',
    en: 'Since',
    definition: {
      de: 'Erster Tag. Leer: von Anfang an oder nicht bekannt.',
      en: 'First day. Empty: from the beginning, or unknown.',
    },
  },
  until: {
    de: 'Bis',
    en: 'Until',
    definition: {
      de: 'Letzter Tag. Leer: besteht weiter.',
      en: 'Last day. Empty: still holds the seat.',
    },
  },
  representedBy: {
    de: 'Vertreten durch',
    en: 'Represented by',
    definition: {
      de: 'Funktion, zum Beispiel „Geschäftsführer“; bitte keine Namen.',
      en: 'Function, for example “managing director”; no names, please.',
    },
  },
  seatPersons: {
    de: 'Entsandte Personen',
    en: 'Delegates',
    definition: {
      de: 'Namen, durch Komma getrennt. Nur Sozialplanung, Dezernat und Systemverwaltung sehen sie.',
      en: 'Names, separated by commas. Only planners, the head of department and administrators see them.',
    },
  },
  deputy: {
    de: 'Stellvertretung',
    en: 'Deputy',
    definition: {
      de: 'Akteur, der das Mitglied vertritt, falls es ein anderer ist.',
      en: 'Actor that stands in for the member, if it is another one.',
    },
  },
  deputyPersons: {
    de: 'Stellvertretende Personen',
    en: 'Deputy delegates',
    definition: {
      de: 'Namen, durch Komma getrennt. Nur Sozialplanung, Dezernat und Systemverwaltung sehen sie.',
      en: 'Names, separated by commas. Only planners, the head of department and administrators see them.',
    },
  },
  agreement: {
    de: 'Grundlage',
    en: 'Grounds',
    definition: {
      de: 'Wie es zu der Mitgliedschaft kam, zum Beispiel durch welche Absprache.',
      en: 'How the seat came about, for example by which agreement.',
    },
  },
  bodySeats: { de: 'Mitglieder dieses Gremiums', en: 'Members of this body' },
  ownSeats: { de: 'Mitgliedschaften dieses Akteurs', en: 'Seats of this actor' },
} as const satisfies Record<string, Term>
