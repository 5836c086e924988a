import type { Term } from '#src/glossary/types'

/** Words of measures. */
export const measures = {
  measureCode: {
    de: 'Nummer',
    en: 'Number',
    definition: { de: 'Zum Beispiel M-001.', en: 'For example M-001.' },
  },
  partners: {
    de: 'Beteiligte',
    en: 'Partners',
    definition: {
      de: 'Akteure, die an der Maßnahme mitwirken. Sie sehen die Maßnahme auch vor der Freigabe.',
      en: 'Actors who take part. They see the measure even before its release.',
    },
  },
  startPlanned: { de: 'Beginn geplant', en: 'Planned start' },
  startActual: { de: 'Beginn tatsächlich', en: 'Actual start' },
  endPlanned: { de: 'Ende geplant', en: 'Planned end' },
  endActual: { de: 'Ende tatsächlich', en: 'Actual end' },
  measureStatus: { de: 'Status', en: 'Status' },
  statusReason: {
    de: 'Grund des Status',
    en: 'Reason of the status',
    definition: {
      de: 'Bitte angeben, wenn die Maßnahme verzögert oder abgebrochen ist.',
      en: 'Please state if the measure is delayed or discontinued.',
    },
  },
  progress: {
    de: 'Fortschritt (%)',
    en: 'Progress (%)',
    definition: { de: 'Von 0 bis 100.', en: 'From 0 to 100.' },
  },
  budget: {
    de: 'Mittel je Jahr',
    en: 'Budget per year',
    definition: { de: 'Beträge in Euro.', en: 'Amounts in euros.' },
  },
  budgetYear: { de: 'Haushaltsjahr', en: 'Budget year' },
  year: { de: 'Jahr', en: 'Year' },
  planned: { de: 'Geplant (€)', en: 'Planned (€)' },
  spent: { de: 'Verausgabt (€)', en: 'Spent (€)' },
  funding: {
    de: 'Finanzierung',
    en: 'Funding',
    definition: {
      de: 'Woher die Mittel kommen, zum Beispiel Kreishaushalt oder Förderprogramm.',
      en: 'Where the money comes from, for example county budget or grant.',
    },
  },
  milestones: { de: 'Meilensteine', en: 'Milestones' },
  milestone: { de: 'Meilenstein', en: 'Milestone' },
  due: { de: 'Fällig am', en: 'Due on' },
  doneOn: { de: 'Erledigt am', en: 'Done on' },
  measureIndicators: {
    de: 'Indikatoren',
    en: 'Indicators',
    definition: {
      de: 'Woran sich die Wirkung der Maßnahme ablesen lässt.',
      en: 'What shows the effect of the measure.',
    },
  },
  resolutionReference: {
    de: 'Fundstelle des Beschlusses',
    en: 'Reference of the resolution',
    definition: {
      de: 'Zum Beispiel die Nummer der Vorlage, wenn der Beschluss hier nicht erfasst ist.',
      en: 'For example the number of the proposal if the resolution is not recorded here.',
    },
  },
  interactionsFrom: { de: 'Wirkt auf andere Maßnahmen', en: 'Effects on other measures' },
  interactionsTo: { de: 'Wirkungen anderer Maßnahmen', en: 'Effects of other measures' },
} as const satisfies Record<string, Term>
