import type { Choices } from '../types.ts'

export const updateInterval = {
  monthly: { de: 'Monatlich', en: 'Monthly' },
  quarterly: { de: 'Vierteljährlich', en: 'Quarterly' },
  halfYearly: { de: 'Halbjährlich', en: 'Half-yearly' },
  yearly: { de: 'Jährlich', en: 'Yearly' },
  multiYear: { de: 'Alle paar Jahre', en: 'Every few years' },
  once: { de: 'Einmalig', en: 'Once' },
  irregular: { de: 'Unregelmäßig', en: 'Irregular' },
} as const satisfies Choices

export const protectionMethod = {
  suppression: {
    de: 'Sperrung kleiner Fallzahlen',
    en: 'Suppression of small counts',
    definition: {
      de: 'Fallzahlen unter der Mindestfallzahl werden nicht gezeigt.',
      en: 'Counts below the minimum are not shown.',
    },
  },
  none: {
    de: 'Keine',
    en: 'None',
    definition: {
      de: 'Nur für Daten, die bereits veröffentlicht sind.',
      en: 'Only for data that is already published.',
    },
  },
} as const satisfies Choices

export const availabilityStatus = {
  available: { de: 'Vorhanden', en: 'Available' },
  obtainable: { de: 'Beschaffbar', en: 'Obtainable' },
  toClarify: { de: 'Zu klären', en: 'To be clarified' },
  notAvailable: { de: 'Nicht verfügbar', en: 'Not available' },
} as const satisfies Choices

export const indicatorKind = {
  count: {
    de: 'Anzahl',
    en: 'Count',
    definition: { de: 'wird summiert', en: 'is added up' },
  },
  rate: {
    de: 'Quote',
    en: 'Rate',
    definition: {
      de: 'Summe der Zähler durch Summe der Nenner, nie das Mittel der Quoten',
      en: 'sum of numerators by sum of denominators, never the mean of rates',
    },
  },
  mean: {
    de: 'Mittelwert',
    en: 'Mean',
    definition: { de: 'wird mit dem Nenner gewichtet', en: 'is weighted by the denominator' },
  },
  index: {
    de: 'Index',
    en: 'Index',
    definition: { de: 'gilt nur, wo er gemessen ist', en: 'holds only where measured' },
  },
  none: {
    de: 'Nicht zusammenführbar',
    en: 'Not aggregable',
    definition: { de: 'gilt nur, wo er gemessen ist', en: 'holds only where measured' },
  },
} as const satisfies Choices

export const polarity = {
  higherIsBetter: { de: 'Höher ist günstiger', en: 'Higher is better' },
  lowerIsBetter: { de: 'Niedriger ist günstiger', en: 'Lower is better' },
  neutral: { de: 'Ohne Wertung', en: 'Neutral' },
} as const satisfies Choices

export const observationStatus = {
  measured: { de: 'Gemessen', en: 'Measured' },
  estimated: { de: 'Geschätzt', en: 'Estimated' },
  rounded: { de: 'Gerundet', en: 'Rounded' },
  provisional: { de: 'Vorläufig', en: 'Provisional' },
  corrected: { de: 'Berichtigt', en: 'Corrected' },
  projected: {
    de: 'Vorausberechnet',
    en: 'Projected',
    definition: {
      de: 'gilt nie als aktueller Wert',
      en: 'never counts as the current value',
    },
  },
  notAvailable: { de: 'Nicht verfügbar', en: 'Not available' },
} as const satisfies Choices

export const basis = {
  measured: { de: 'Gemessen', en: 'Measured' },
  summed: { de: 'Aus Untergebieten errechnet', en: 'Computed from areas below' },
} as const satisfies Choices

export const figureState = {
  published: { de: 'Veröffentlicht', en: 'Published' },
  suppressed: {
    de: 'Geheim gehalten',
    en: 'Kept secret',
    definition: {
      de: 'Der Wert beruht auf zu wenigen Fällen und wird nicht gezeigt.',
      en: 'The value rests on too few cases and is not shown.',
    },
  },
  notAvailable: { de: 'Nicht verfügbar', en: 'Not available' },
  notAddable: {
    de: 'Nicht zusammenzählbar',
    en: 'Cannot be added',
    definition: {
      de: 'Die Untergebiete haben Werte, aber ohne Fallzahl lassen sie sich nicht zusammenführen.',
      en: 'The areas below have values, but without a number of cases they cannot be combined.',
    },
  },
} as const satisfies Choices

export const coverageBase = {
  denominator: { de: 'Letzter bekannter Nenner', en: 'Last known denominator' },
  population: { de: 'Einwohnerzahl', en: 'Population' },
  areas: { de: 'Zahl der Gebiete', en: 'Number of areas' },
} as const satisfies Choices

export const periodKind = {
  year: { de: 'Jahr', en: 'Year' },
  schoolYear: { de: 'Schuljahr', en: 'School year' },
  half: { de: 'Halbjahr', en: 'Half-year' },
  quarter: { de: 'Quartal', en: 'Quarter' },
  month: { de: 'Monat', en: 'Month' },
  day: { de: 'Tag', en: 'Day' },
} as const satisfies Choices

export const measuring = {
  stock: { de: 'Bestand', en: 'Stock' },
  flow: { de: 'Bewegung', en: 'Flow' },
} as const satisfies Choices
