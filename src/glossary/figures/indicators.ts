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
  kindConfirmed: {
    de: 'Rechenart ändern und Kennzahlen ersetzen',
    en: 'Change the kind and replace the figures',
    definition: {
      de: 'Alle Kennzahlen dieses Indikators werden mit der neuen Rechenart neu gebildet. Was sich damit nicht rechnen lässt, verliert seine Kennzahl. Die Messwerte bleiben.',
      en: 'All figures of this indicator are derived anew with the new kind. What it cannot compute loses its figure. The observations stay.',
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
      de: 'Quote = Zähler ÷ Nenner × Faktor. Er folgt aus der Einheit (% = 100, je 1.000 = 1000) und wird nur gebraucht, wo sie keinen nennt.',
      en: 'Rate = numerator ÷ denominator × factor. It follows from the unit (% = 100, per 1,000 = 1000) and is needed only where the unit names none.',
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
  breakdownOf: { de: 'Aufgliederung', en: 'Breakdown' },
  brokenDownIndicators: {
    de: 'Indikatoren mit dieser Aufgliederung',
    en: 'Indicators with this breakdown',
  },
  numeratorQuantity: {
    de: 'Zähler zählt',
    en: 'Numerator counts',
    definition: {
      de: 'Merkmal des Zählers. Indikatoren mit demselben Merkmal haben dieselbe Zahl.',
      en: 'Quantity of the numerator. Indicators with the same quantity have the same number.',
    },
  },
  baseQuantity: {
    de: 'Nenner zählt',
    en: 'Base counts',
    definition: { de: 'Merkmal des Nenners.', en: 'Quantity of the denominator.' },
  },
  numeratorOf: { de: 'Zähler von', en: 'Numerator of' },
  baseOf: { de: 'Nenner von', en: 'Base of' },
  quantityUnit: {
    de: 'Einheit',
    en: 'Unit',
    definition: {
      de: 'Was gezählt wird, zum Beispiel Personen, Haushalte oder Plätze.',
      en: 'What is counted, for example persons, households or places.',
    },
  },
  breakdownCode: { de: 'Kürzel', en: 'Code' },
  quantityCode: { de: 'Kürzel', en: 'Code' },
  dimensions: {
    de: 'Unterteilungen',
    en: 'Dimensions',
    definition: {
      de: 'Ein bis drei, zum Beispiel Alter und Geschlecht. Die Reihenfolge bestimmt die Schreibweise der Ausprägungen.',
      en: 'One to three, for example age and sex. Their order decides how categories are written.',
    },
  },
  dimension: { de: 'Unterteilung', en: 'Dimension' },
  dimensionKey: { de: 'Schlüssel', en: 'Key' },
  dimensionLabel: { de: 'Bezeichnung', en: 'Label' },
  categories: { de: 'Ausprägungen', en: 'Categories' },
  categoryCode: { de: 'Schlüssel', en: 'Code' },
  categoryLabel: { de: 'Bezeichnung', en: 'Label' },
  periodKind: {
    de: 'Art des Zeitraums',
    en: 'Kind of period',
    definition: {
      de: 'Alle Messwerte eines Indikators haben dieselbe Art von Zeitraum. Leer: der erste Messwert legt sie fest.',
      en: 'All observations of an indicator have one kind of period. Empty: the first observation decides.',
    },
  },
  measuring: {
    de: 'Bestand oder Bewegung',
    en: 'Stock or flow',
    definition: {
      de: 'Bestand: gezählt an einem Stichtag. Bewegung: alles, was im Zeitraum geschah.',
      en: 'Stock: counted on a reference day. Flow: everything that happened in the period.',
    },
  },
  referenceDay: {
    de: 'Stichtag',
    en: 'Reference day',
    definition: {
      de: 'Tag im Jahr, zum Beispiel 31.12. – die Gebiete dieses Tages zählen. Leer: letzter Tag des Zeitraums.',
      en: 'Day of the year, for example 31.12. – the areas of that day count. Empty: last day of the period.',
    },
  },
  minCoverage: {
    de: 'Mindestabdeckung (%)',
    en: 'Minimum coverage (%)',
    definition: {
      de: 'Ab dieser Abdeckung gilt ein Zeitraum als aktuell und steht in Zeitreihen. Leer: Anzahl 100 %, Quote und Mittelwert 80 %.',
      en: 'From this coverage on a period counts as current and stands in series. Empty: counts 100 %, rates and means 80 %.',
    },
  },
  minValue: {
    de: 'Kleinster erlaubter Wert',
    en: 'Lowest allowed value',
    definition: { de: 'In der Einheit des Indikators.', en: 'In the unit of the indicator.' },
  },
  maxValue: {
    de: 'Größter erlaubter Wert',
    en: 'Highest allowed value',
    definition: { de: 'In der Einheit des Indikators.', en: 'In the unit of the indicator.' },
  },
  divisionOrder: {
    de: 'Reihenfolge der Einteilungen',
    en: 'Order of divisions',
    definition: {
      de: 'Gibt es mehrere vollständige Einteilungen, wird die erste hier genannte summiert, in jedem Jahr dieselbe. Leer: nach Rang.',
      en: 'Of several complete divisions the first one named here is summed, the same every year. Empty: by rank.',
    },
  },
  figuresPending: {
    de: 'Kennzahlen werden neu berechnet',
    en: 'Figures are being derived anew',
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
