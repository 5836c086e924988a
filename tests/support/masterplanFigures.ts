import type { PlanArea, PlanFigure, PlanIndicator } from '#domain/masterplan/types'

export type Scale = {
  neighbourhoods: number
  indicators: number
  periods: number
  measures: number
}

export const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at))

export const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!

export const pad = (number: number, width: number) => String(number).padStart(width, '0')

const municipalities = [
  'Alfter',
  'Bad Honnef',
  'Bornheim',
  'Eitorf',
  'Hennef (Sieg)',
  'Königswinter',
  'Lohmar',
  'Meckenheim',
  'Much',
  'Neunkirchen-Seelscheid',
  'Niederkassel',
  'Rheinbach',
  'Ruppichteroth',
  'Sankt Augustin',
  'Siegburg',
  'Swisttal',
  'Troisdorf',
  'Wachtberg',
  'Windeck',
] as const

export function areasOf({ neighbourhoods }: Scale): PlanArea[] {
  const base = { validFrom: null, validTo: null }
  return [
    {
      ...base,
      id: 'county',
      key: '05382',
      name: 'Rhein-Sieg-Kreis',
      division: 'county',
      parent: null,
    },
    ...municipalities.map((name, at) => ({
      ...base,
      id: `m${at}`,
      key: `05382${pad(4 + at * 4, 3)}`,
      name,
      division: 'municipality',
      parent: 'county',
    })),
    ...times(neighbourhoods, (at) => ({
      ...base,
      id: `n${at}`,
      key: `05382${pad(4 + (at % 19) * 4, 3)}-${pad(1 + Math.floor(at / 19), 2)}`,
      name: `${pick(municipalities, at)} Sozialraum ${1 + Math.floor(at / 19)}`,
      division: 'neighbourhood',
      parent: `m${at % 19}`,
    })),
  ]
}

export function indicatorsOf({ indicators }: Scale): PlanIndicator[] {
  return times(indicators, (at) => ({
    id: `i${at}`,
    code: `I-${pad(at + 1, 2)}`,
    name:
      at === 0 ? 'Arbeitslose je 100 Einwohnerinnen und Einwohner 15–64' : `Indikator ${at + 1}`,
    kind: at % 3 === 1 ? 'count' : 'rate',
    unit: at % 3 === 1 ? 'Personen' : '%',
    decimals: at % 3 === 1 ? 0 : 2,
    minCoverage: null,
    figuresPending: false,
    numeratorLabel: 'Arbeitslose im Jahresdurchschnitt',
    denominatorLabel: 'Bevölkerung von 15 bis 64 Jahren',
    formula: 'Zähler durch Nenner mal 100',
    aggregationNote: null,
    interpretation: 'Ein höherer Wert zeigt einen höheren Bedarf.',
    source: `s${at % 3}`,
  }))
}

const whole = { coverage: 1, delivered: null, expected: null, coverageBase: null } as const
const partial = { coverage: 0.63, delivered: 3, expected: 4, coverageBase: 'population' } as const

function figureOf(slice: { indicator: PlanIndicator; period: string }, area: string, at: number) {
  const isRate = slice.indicator.kind === 'rate'
  const denominator = 900 + ((at * 7919) % 40_000)
  const numerator = Math.round(denominator * (0.02 + (at % 50) / 1000))
  const hidden = at % 23 === 7
  const figure: PlanFigure = {
    indicator: slice.indicator.id,
    period: slice.period,
    area,
    category: 'total',
    state: hidden ? 'suppressed' : 'published',
    value: hidden ? null : isRate ? (numerator / denominator) * 100 : numerator,
    numerator: hidden || !isRate ? null : numerator,
    denominator: hidden || !isRate ? null : denominator,
    basis: at % 2 === 0 ? 'measured' : 'summed',
    status: 'measured',
    unassignedCases: null,
    difference: null,
    ...(at % 11 === 3 ? partial : whole),
  }
  return figure
}

export function figuresOf(
  scale: Scale,
  areas: PlanArea[],
  indicators: PlanIndicator[],
): PlanFigure[] {
  return indicators.flatMap((indicator, i) =>
    times(scale.periods, (p) =>
      areas.map(({ id }, a) =>
        figureOf({ indicator, period: String(2013 + p) }, id, i * 31 + p * 7 + a * 3),
      ),
    ).flat(),
  )
}
