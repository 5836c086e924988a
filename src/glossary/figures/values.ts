import type { Term } from '#src/glossary/types'

/** Words of observations, aggregates and figures. */
export const values = {
  period: {
    de: 'Berichtszeitraum',
    en: 'Reporting period',
    definition: {
      de: 'Jahr (2022), Schuljahr (2017/18), Quartal (2017-Q1), Monat (2017-03) oder Stichtag (31.12.2022).',
      en: 'Year (2022), school year (2017/18), quarter (2017-Q1), month (2017-03) or day (2022-12-31).',
    },
  },
  category: {
    de: 'Ausprägung',
    en: 'Category',
    definition: {
      de: 'Leer oder total: die Gesamtzahl. Sonst wie in der Aufgliederung des Indikators, zum Beispiel age=0-2;sex=w.',
      en: 'Empty or total: the total. Otherwise as in the breakdown of the indicator, for example age=0-2;sex=w.',
    },
  },
  changedAt: { de: 'Zuletzt geändert', en: 'Last changed' },
  observationStatus: {
    de: 'Status',
    en: 'Status',
    definition: {
      de: 'Fehlt ein Wert, lassen Sie das Feld leer und wählen „nicht verfügbar“. Bitte keine 0 eintragen.',
      en: 'If a value is missing, leave the field empty and choose “not available”. Please do not enter 0.',
    },
  },
  value: {
    de: 'Wert',
    en: 'Value',
    definition: { de: 'In der Einheit des Indikators.', en: 'In the unit of the indicator.' },
  },
  observedValue: {
    de: 'Wert',
    en: 'Value',
    definition: {
      de: 'In der Einheit des Indikators. Bei Quoten leer lassen: Der Wert ergibt sich aus Zähler und Nenner.',
      en: 'In the unit of the indicator. Leave empty for rates: the value follows from numerator and denominator.',
    },
  },
  numerator: { de: 'Zähler', en: 'Numerator' },
  denominator: {
    de: 'Nenner',
    en: 'Denominator',
    definition: {
      de: 'Grundgesamtheit der Quote; bei Mittelwerten das Gewicht.',
      en: 'Base of the rate; for means the weight.',
    },
  },
  unassignedCases: {
    de: 'Nicht zuordenbare Fälle',
    en: 'Unassigned cases',
    definition: {
      de: 'Fälle in diesem Gebiet, die keinem Untergebiet zugeordnet werden können.',
      en: 'Cases in this area that cannot be assigned to any area below.',
    },
  },
  unassignedBase: {
    de: 'Nicht zuordenbare Grundgesamtheit',
    en: 'Unassigned base',
    definition: {
      de: 'Teil des Nenners, der keinem Untergebiet zugeordnet werden kann.',
      en: 'Part of the denominator that cannot be assigned to any area below.',
    },
  },
  basis: {
    de: 'Grundlage',
    en: 'Basis',
    definition: {
      de: 'Gemessene Werte gehen errechneten Summen vor.',
      en: 'Measured values take precedence over computed sums.',
    },
  },
  coverage: {
    de: 'Abdeckung',
    en: 'Coverage',
    definition: {
      de: 'Anteil an der Bezugsgröße, für den Werte vorliegen. Was nicht vollständig ist, trägt ≈ und seinen Anteil. Beim Filtern ist 1 vollständig, 0,5 die Hälfte.',
      en: 'Share of the base for which there are values. What is partial carries ≈ and its share. In filters 1 is complete, 0.5 a half.',
    },
  },
  delivered: {
    de: 'Teile mit Wert',
    en: 'Parts that delivered',
    definition: {
      de: 'Wie viele Untergebiete (oder Ausprägungen) einen Wert haben.',
      en: 'How many areas below (or categories) have a value.',
    },
  },
  expected: { de: 'Teile insgesamt', en: 'Parts in all' },
  coverageBase: {
    de: 'Abdeckung gemessen an',
    en: 'Coverage measured by',
    definition: {
      de: 'Woran gemessen wird, wie viel ein fehlendes Gebiet ausmacht.',
      en: 'What is used to tell how much a missing area amounts to.',
    },
  },
  difference: {
    de: 'Abweichung',
    en: 'Difference',
    definition: {
      de: 'Gemessener Wert minus Summe der Untergebiete.',
      en: 'Measured value minus the sum of the areas below.',
    },
  },
  figureState: {
    de: 'Anzeige',
    en: 'State',
  },
} as const satisfies Record<string, Term>
