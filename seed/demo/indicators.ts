import { demoIndicators } from './indicatorList.ts'
import { demoNote, type DemoStep } from './world.ts'

export const demoSource = 'BEISPIEL'

export const sourceStep: DemoStep = {
  slug: 'data-sources',
  label: 'Beispiel-Datenquelle',
  keyFields: ['code'],
  rows: ({ id }) => [
    {
      code: demoSource,
      name: 'Beispieldaten (synthetisch)',
      holder: id('actors', 'Amt 50.2'),
      description: demoNote,
      updateInterval: 'yearly',
      spatialLevel: 'neighbourhood',
      minCases: 3,
      protectionMethod: 'suppression',
      lastUpdate: '2026-03-31',
      nextUpdate: '2027-03-31',
    },
  ],
}

const statuses = ['available', 'available', 'available', 'obtainable', 'toClarify', 'notAvailable']

export const availabilityStep: DemoStep = {
  slug: 'data-availability',
  label: 'Beispiel-Datenverfügbarkeit',
  keyFields: ['source', 'area'],
  rows: ({ id, municipalities }) =>
    municipalities.map(({ key }, index) => ({
      source: id('data-sources', demoSource),
      area: id('areas', key),
      status: statuses[index % statuses.length],
      nextDelivery: index % 3 === 0 ? '2027-02-28' : undefined,
      note: demoNote,
    })),
}

export const indicatorStep: DemoStep = {
  slug: 'indicators',
  label: 'Beispiel-Indikatoren',
  keyFields: ['code'],
  rows: ({ id }) =>
    demoIndicators.map((one) => ({
      code: one.code,
      name: `${one.name} (Beispiel)`,
      kind: one.kind,
      unit: one.unit,
      factor: one.factor ?? 1,
      decimals: one.decimals,
      polarity: one.polarity,
      isShare: one.isShare ?? false,
      thresholdWarning: one.warning,
      thresholdAlarm: one.alarm,
      numeratorLabel: one.numeratorLabel,
      denominatorLabel: one.denominatorLabel,
      source: id('data-sources', demoSource),
      actionFields: one.fields.map((code) => id('action-fields', code)),
      steward: id('actors', 'Amt 50.2'),
      interpretation: demoNote,
    })),
}
