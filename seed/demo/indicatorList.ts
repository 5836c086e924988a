/** How an example value comes about. Shares are parts of an area's people or of the denominator. */
export type DemoIndicator = {
  code: string
  name: string
  kind: 'count' | 'rate' | 'mean' | 'index'
  unit: string
  factor?: number
  decimals: number
  polarity: 'higherIsBetter' | 'lowerIsBetter' | 'neutral'
  isShare?: boolean
  numeratorLabel?: string
  denominatorLabel?: string
  /** Denominator per inhabitant. */
  base?: number
  /** Rate: numerator per denominator; count: cases per inhabitant; mean, index: the value. */
  level: number
  /** Relative change a year. */
  trend: number
  /** Relative spread between areas. */
  spread: number
  warning?: number
  alarm?: number
  fields: string[]
}

const people = 'Einwohnerinnen und Einwohner'

/** A rate in per cent whose numerator is part of its denominator. */
const percent = (
  part: Omit<DemoIndicator, 'kind' | 'unit' | 'factor' | 'decimals' | 'isShare'>,
): DemoIndicator => ({
  ...part,
  kind: 'rate',
  unit: '%',
  factor: 100,
  decimals: 1,
  isShare: true,
})

const count = (part: Omit<DemoIndicator, 'kind' | 'decimals' | 'spread'>): DemoIndicator => ({
  ...part,
  kind: 'count',
  decimals: 0,
  spread: 0.3,
})

// prettier-ignore
export const demoIndicators: readonly DemoIndicator[] = [
  percent({ code: 'BSP-01', name: 'Arbeitslose', polarity: 'lowerIsBetter', numeratorLabel: 'Arbeitslose', denominatorLabel: `${people} von 15 bis 64 Jahren`, base: 0.63, level: 0.05, trend: -0.01, spread: 0.35, warning: 7, alarm: 10, fields: ['F6'] }),
  percent({ code: 'BSP-02', name: 'Leistungsberechtigte SGB II', polarity: 'lowerIsBetter', numeratorLabel: 'Leistungsberechtigte', denominatorLabel: `${people} unter 65 Jahren`, base: 0.79, level: 0.07, trend: -0.01, spread: 0.45, warning: 10, alarm: 14, fields: ['F6', 'F2'] }),
  percent({ code: 'BSP-03', name: 'Kinder in SGB-II-Haushalten', polarity: 'lowerIsBetter', numeratorLabel: 'Kinder unter 15 Jahren im SGB-II-Bezug', denominatorLabel: 'Kinder unter 15 Jahren', base: 0.145, level: 0.12, trend: 0.005, spread: 0.5, warning: 15, alarm: 20, fields: ['F4', 'F6'] }),
  percent({ code: 'BSP-04', name: 'Grundsicherung im Alter', polarity: 'lowerIsBetter', numeratorLabel: 'Beziehende ab 65 Jahren', denominatorLabel: `${people} ab 65 Jahren`, base: 0.215, level: 0.03, trend: 0.025, spread: 0.4, warning: 4, alarm: 6, fields: ['F6', 'F7'] }),
  percent({ code: 'BSP-05', name: 'Haushalte von Alleinerziehenden', polarity: 'neutral', numeratorLabel: 'Haushalte von Alleinerziehenden', denominatorLabel: 'Haushalte mit Kindern', base: 0.1, level: 0.18, trend: 0.003, spread: 0.25, fields: ['F1', 'F6'] }),
  percent({ code: 'BSP-06', name: 'Anteil unter 18 Jahren', polarity: 'neutral', numeratorLabel: `${people} unter 18 Jahren`, denominatorLabel: people, base: 1, level: 0.17, trend: 0.001, spread: 0.1, fields: ['F7'] }),
  percent({ code: 'BSP-07', name: 'Anteil ab 80 Jahren', polarity: 'neutral', numeratorLabel: `${people} ab 80 Jahren`, denominatorLabel: people, base: 1, level: 0.07, trend: 0.015, spread: 0.2, fields: ['F7', 'F3'] }),
  { code: 'BSP-08', name: 'Altenquotient', kind: 'rate', unit: 'je 100', factor: 100, decimals: 1, polarity: 'neutral', numeratorLabel: `${people} ab 65 Jahren`, denominatorLabel: `${people} von 20 bis 64 Jahren`, base: 0.585, level: 0.37, trend: 0.01, spread: 0.15, fields: ['F7'] },
  count({ code: 'BSP-09', name: 'Pflegebedürftige', unit: 'Personen', polarity: 'neutral', level: 0.055, trend: 0.04, fields: ['F3'] }),
  count({ code: 'BSP-10', name: 'Plätze in der Tagespflege', unit: 'Plätze', polarity: 'higherIsBetter', level: 0.0022, trend: 0.03, fields: ['F3', 'F8'] }),
  percent({ code: 'BSP-11', name: 'Betreuungsquote unter 3 Jahren', polarity: 'higherIsBetter', numeratorLabel: 'betreute Kinder unter 3 Jahren', denominatorLabel: 'Kinder unter 3 Jahren', base: 0.028, level: 0.34, trend: 0.02, spread: 0.15, warning: 30, alarm: 25, fields: ['F1', 'F4'] }),
  percent({ code: 'BSP-12', name: 'Ganztagsquote in der Grundschule', polarity: 'higherIsBetter', numeratorLabel: 'Kinder im Ganztag', denominatorLabel: 'Kinder in der Grundschule', base: 0.037, level: 0.52, trend: 0.02, spread: 0.15, warning: 45, alarm: 35, fields: ['F1', 'F4'] }),
  percent({ code: 'BSP-13', name: 'Auffälliger Sprachbefund bei der Einschulung', polarity: 'lowerIsBetter', numeratorLabel: 'Kinder mit auffälligem Befund', denominatorLabel: 'untersuchte Kinder', base: 0.0095, level: 0.2, trend: 0.015, spread: 0.35, warning: 25, alarm: 33, fields: ['F4', 'F9'] }),
  percent({ code: 'BSP-14', name: 'Schulabgang ohne Abschluss', polarity: 'lowerIsBetter', numeratorLabel: 'Abgänge ohne Abschluss', denominatorLabel: 'alle Abgänge', base: 0.0098, level: 0.05, trend: 0.01, spread: 0.5, warning: 7, alarm: 10, fields: ['F4'] }),
  count({ code: 'BSP-15', name: 'Haushalte mit Wohngeld', unit: 'Haushalte', polarity: 'neutral', level: 0.009, trend: 0.05, fields: ['F2'] }),
  { code: 'BSP-16', name: 'Angebotsmiete', kind: 'mean', unit: '€/m²', decimals: 2, polarity: 'lowerIsBetter', denominatorLabel: 'Mietangebote', base: 0.012, level: 8.4, trend: 0.035, spread: 0.12, warning: 11, alarm: 13, fields: ['F2'] },
  { code: 'BSP-17', name: 'Durchschnittsalter', kind: 'mean', unit: 'Jahre', decimals: 1, polarity: 'neutral', denominatorLabel: people, base: 1, level: 44.6, trend: 0.002, spread: 0.04, fields: ['F7'] },
  { code: 'BSP-18', name: 'Hausärztinnen und Hausärzte', kind: 'rate', unit: 'je 10.000', factor: 10000, decimals: 1, polarity: 'higherIsBetter', numeratorLabel: 'Hausärztinnen und Hausärzte', denominatorLabel: people, base: 1, level: 0.00062, trend: -0.01, spread: 0.35, warning: 5, alarm: 4, fields: ['F9', 'F8'] },
  { code: 'BSP-19', name: 'Index der sozialen Lage', kind: 'index', unit: 'Punkte', decimals: 0, polarity: 'lowerIsBetter', level: 50, trend: 0, spread: 0.3, warning: 60, alarm: 75, fields: ['F6'] },
  count({ code: 'BSP-20', name: 'Wohnungsnotfälle', unit: 'Haushalte', polarity: 'lowerIsBetter', level: 0.0009, trend: 0.03, fields: ['F2', 'F6'] }),
]
