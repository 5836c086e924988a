import type { Term } from '#src/glossary/types'

/** Words of indicators. */
export const indicators = {
  indicatorCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: {
      de: 'Kurzes eindeutiges Kürzel. Es bleibt gleich, auch wenn sich der Name ändert.',
      en: 'Short unique code. It stays the same even if the name changes.',
    },
  },
  indicatorKind: {
    de: 'Rechenart',
    en: 'Kind',
    definition: {
      de: 'Entscheidet, wie Werte der Untergebiete zum übergeordneten Gebiet zusammengeführt werden.',
      en: 'Decides how values of the areas below are combined for the parent area.',
    },
  },
  unit: {
    de: 'Einheit',
    en: 'Unit',
    definition: {
      de: 'Zum Beispiel %, Personen, Euro oder je 1.000 Einwohner.',
      en: 'For example %, persons, euros or per 1,000 inhabitants.',
    },
  },
  factor: {
    de: 'Faktor',
    en: 'Factor',
    definition: {
      de: 'Quote = Zähler ÷ Nenner × Faktor. Für Prozent 100, je 1.000 Einwohner 1000.',
      en: 'Rate = numerator ÷ denominator × factor. For per cent 100, per 1,000 inhabitants 1000.',
    },
  },
  decimals: {
    de: 'Nachkommastellen',
    en: 'Decimal places',
    definition: {
      de: 'So viele Nachkommastellen zeigt die Anzeige. Gerechnet wird mit vollen Werten.',
      en: 'So many decimals are displayed. Calculations use full values.',
    },
  },
  polarity: {
    de: 'Richtung',
    en: 'Polarity',
    definition: {
      de: 'Ob ein höherer Wert günstig oder ungünstig ist. Grundlage der Ampel.',
      en: 'Whether a higher value is favourable. Basis of the traffic light.',
    },
  },
  isShare: {
    de: 'Anteil an einer Grundgesamtheit',
    en: 'Share of a base',
    definition: {
      de: 'Ankreuzen, wenn der Zähler ein Teil des Nenners ist. Dann darf der Zähler nicht größer sein.',
      en: 'Tick if the numerator is part of the denominator. Then the numerator must not be larger.',
    },
  },
  thresholdWarning: {
    de: 'Schwelle gelb',
    en: 'Warning threshold',
    definition: {
      de: 'Ab diesem Wert zeigt die Ampel gelb, in der Einheit des Indikators.',
      en: 'From this value on the traffic light shows yellow, in the unit of the indicator.',
    },
  },
  thresholdAlarm: {
    de: 'Schwelle rot',
    en: 'Alarm threshold',
    definition: {
      de: 'Ab diesem Wert zeigt die Ampel rot, in der Einheit des Indikators.',
      en: 'From this value on the traffic light shows red, in the unit of the indicator.',
    },
  },
  numeratorLabel: {
    de: 'Zähler in Worten',
    en: 'Numerator in words',
    definition: { de: 'Zum Beispiel „Arbeitslose“.', en: 'For example “unemployed persons”.' },
  },
  denominatorLabel: {
    de: 'Nenner in Worten',
    en: 'Denominator in words',
    definition: {
      de: 'Zum Beispiel „alle zivilen Erwerbspersonen“.',
      en: 'For example “civilian labour force”.',
    },
  },
  formula: {
    de: 'Formel in Worten',
    en: 'Formula in words',
    definition: {
      de: 'So erklärt, dass Lesende die Zahl nachrechnen können.',
      en: 'Explained so that readers can retrace the number.',
    },
  },
  aggregationNote: {
    de: 'Hinweis zur Zusammenführung',
    en: 'Note on aggregation',
    definition: {
      de: 'Was beim Zusammenführen über Gebiete zu beachten ist.',
      en: 'What to bear in mind when combining areas.',
    },
  },
  source: { de: 'Quelle', en: 'Source' },
  steward: {
    de: 'Fachlich zuständig',
    en: 'Steward',
    definition: {
      de: 'Akteur, der den Indikator pflegt und Fragen dazu beantwortet.',
      en: 'Actor who maintains the indicator and answers questions about it.',
    },
  },
  interpretation: {
    de: 'Lesehilfe',
    en: 'Interpretation',
    definition: {
      de: 'Was der Wert aussagt und was nicht.',
      en: 'What the value says and what it does not.',
    },
  },
} as const satisfies Record<string, Term>
