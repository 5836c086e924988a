import type { Term } from './types.ts'

/** Words of minutes, resolutions and tasks. */
export const meetings = {
  body: {
    de: 'Gremium',
    en: 'Body',
    definition: {
      de: 'Arbeitsgruppe, Ausschuss oder anderes Gremium, das getagt hat.',
      en: 'Working group, committee or other body that met.',
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
      de: 'Wer hier steht, darf die freigegebene Niederschrift lesen.',
      en: 'Whoever is listed here may read the released minutes.',
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
  minutesState: { de: 'Stand', en: 'State' },
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
  taskState: { de: 'Stand', en: 'State' },
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
} as const satisfies Record<string, Term>
