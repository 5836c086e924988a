import { measureStatuses } from '#domain/measures/measureStatus'
import type { MasterplanData, PlanGoal, PlanMeasure, PlanTopic } from '#domain/masterplan/types'

import {
  areasOf,
  figuresOf,
  indicatorsOf,
  pad,
  pick,
  times,
  type Scale,
} from './masterplanFigures.ts'

export type { Scale }

export const small: Scale = { neighbourhoods: 3, indicators: 2, periods: 2, measures: 3 }
/** As many as the demo has. */
export const demo: Scale = { neighbourhoods: 158, indicators: 20, periods: 10, measures: 60 }

const fields = [
  'Betreuungssituation/Betreuungsketten',
  'Wohnraumangebote',
  'Infrastruktur für die Pflege',
  'Bildung',
  'Mobilität',
  'Materielle und soziale Sicherheit',
  'Demografie',
  'Struktur im ländlichen Bereich',
  'Gesundheit',
] as const

function topicsOf(): PlanTopic[] {
  const topic = {
    description: null,
    originActor: null,
    originMinutes: null,
    notedOn: null,
    decision: null,
    decisionReason: null,
    decidedOn: null,
    becameTopic: null,
  }
  return [
    ...times(39, (at) => ({
      ...topic,
      id: `t${at}`,
      code: `T${pad(at + 1, 2)}`,
      name:
        at === 3
          ? 'Beschleunigung der Gesellschaft, Entwicklung Frühwarnsystem'
          : `Thema ${at + 1}`,
      state: 'adopted' as const,
    })),
    ...['Kinderarmut', 'Inklusion', 'Altersarmut', 'Vorurteile/Stigmata'].map((name, at) => ({
      ...topic,
      id: `ts${at}`,
      code: `TS${at + 1}`,
      name,
      state: 'parked' as const,
      originMinutes: 'p0',
      originActor: 'a1',
      notedOn: '2017-12-19',
      decision: 'adopted' as const,
      decidedOn: '2018-03-08',
      becameTopic: `t${at}`,
    })),
  ]
}

function goalsOf(): PlanGoal[] {
  return [
    'Kommunikation / Zusammenarbeit',
    'Agieren statt Reagieren',
    'Bedarfsgerechte Steuerung',
  ].map((title, at) => ({
    id: `g${at}`,
    code: `Z${at + 1}`,
    title,
    description:
      'Durch Sozialplanung und eine verbesserte Datenlage sollen frühzeitig Defizite erkannt werden.',
    kind: at === 2 ? 'operational' : 'strategic',
    parent: at === 2 ? 'g1' : null,
    actionFields: [`f${at}`],
    indicator: at === 1 ? 'i0' : null,
    area: null,
    baselineValue: at === 1 ? 4.83 : null,
    baselinePeriod: at === 1 ? '2021' : null,
    targetValue: at === 1 ? 4 : null,
    targetYear: at === 1 ? 2030 : null,
    owner: 'a0',
    decidedBy: 'r0',
  }))
}

const titles = [
  'Bildungslotsinnen und Bildungslotsen in Kindertageseinrichtungen',
  'Wohnberatung für ältere Menschen ausbauen',
  'Bürgerbus obere Sieg',
  'Frühwarnsystem Sozialindex einführen',
  'Fachkräfteoffensive Pflege',
] as const

function measureOf(at: number): PlanMeasure {
  const status = pick(measureStatuses, at)
  const year = 2025 + (at % 2)
  return {
    id: `x${at}`,
    code: `M-${pad(at + 1, 3)}`,
    title: pick(titles, at),
    owner: `a${at % 4}`,
    ownerPerson: null,
    partners: [`a${(at + 1) % 4}`, `a${(at + 2) % 4}`],
    areas: [`m${at % 19}`, `m${(at + 5) % 19}`],
    actionFields: [`f${at % 9}`],
    goals: [`g${at % 3}`],
    startPlanned: `${year}-03-29`,
    startActual: at % 3 === 0 ? `${year}-04-01` : null,
    endPlanned: `${year + 1}-10-26`,
    endActual: status === 'completed' ? '2026-06-01' : null,
    status,
    statusReason: status === 'delayed' ? 'Stelle noch nicht besetzt' : null,
    progress: (at * 7) % 101,
    budget: [
      { year, planned: 12_500 + at * 100, spent: 8000, funding: 'Kreishaushalt' },
      { year: year + 1, planned: 25_000, spent: null, funding: at % 2 ? 'Land NRW' : null },
    ],
    indicators: ['i0'],
    resolution: at % 5 === 0 ? 'r0' : null,
    resolutionReference: at % 7 === 0 ? 'Vorlage 50/2025' : null,
    released: at % 2 === 0,
    updatedAt: '2026-11-12',
  }
}

/** Made-up data of the given size: always the same, no clock, no randomness. */
export function masterplanData(scale: Scale = small): MasterplanData {
  const areas = areasOf(scale)
  const indicators = indicatorsOf(scale)
  const sources = ['Statistik der Bundesagentur für Arbeit', 'IT.NRW', 'GIS des Kreises']
  return {
    settings: {
      planTitle: 'Masterplan Strategische Sozialplanung im Rhein-Sieg-Kreis',
      countyName: 'Rhein-Sieg-Kreis',
      countyArea: 'county',
      planDivisions: ['neighbourhood'],
      department: 'Amt 50.2',
      contactEmail: 'sozialplanung@example.org',
    },
    edition: { title: 'Arbeitsfassung', asOf: '2026-11-22', scope: 'all' },
    mission: {
      title: 'Sozialpolitisches Leitbild',
      text: ['Teilhabe gelingt vor Ort.', 'Der Kreis plant gemeinsam mit den Kommunen.'],
      adoptedOn: null,
    },
    actors: [
      'Dezernat Soziales',
      'Caritas',
      'Stadt Siegburg',
      'Arbeitsgruppe Strategische Sozialplanung',
    ].map((name, at) => ({ id: `a${at}`, name, shortName: at === 3 ? 'AG Sozialplanung' : null })),
    areas,
    divisions: [
      { id: 'county', level: 'county', areaName: 'Kreis' },
      { id: 'municipality', level: 'municipality', areaName: 'Kommune' },
      { id: 'neighbourhood', level: 'below', areaName: 'Sozialraum' },
    ],
    actionFields: fields.map((name, at) => ({
      id: `f${at}`,
      code: `F${at + 1}`,
      name,
      order: at + 1,
      topics: times(at === 0 ? 9 : 11, (k) => `t${(at * 4 + k * 3) % 39}`),
    })),
    topics: topicsOf(),
    goals: goalsOf(),
    measures: times(scale.measures, measureOf),
    indicators,
    figures: figuresOf(scale, areas, indicators),
    dataSources: sources.map((name, at) => ({
      id: `s${at}`,
      code: pick(['BA', 'ITNRW', 'GIS'], at),
      name,
      holder: `a${at}`,
      licence: 'dl-de/by-2-0',
      url: 'https://www.example.org/statistik',
      updateInterval: 'yearly',
      spatialLevel: 'municipality',
      minCases: 3,
      protectionMethod: 'suppression',
      lastUpdate: '2026-03-31',
      nextUpdate: null,
    })),
    availability: times(19, (at) => ({
      id: `v${at}`,
      source: 's2',
      area: `m${at}`,
      status: pick(['toClarify', 'available', 'obtainable', 'notAvailable'] as const, at),
      nextDelivery: at % 4 === 2 ? '2027-01-31' : null,
      note: 'Welche Daten sind bereits vorhanden bzw. können beschafft werden?',
    })),
    minutes: [
      { id: 'p0', title: 'Sitzung am 19.12.2017', body: 'a3', date: '2017-12-19', released: true },
      { id: 'p1', title: 'Sitzung am 08.03.2018', body: 'a3', date: '2018-03-08', released: false },
    ],
    resolutions: [
      {
        id: 'r0',
        code: 'B-2017-01',
        title: 'Themenspeicher, zunächst allgemeinere Themen',
        text: 'Es bestand Einvernehmen, dass dies ebenfalls wichtige Themen sind, die im Rahmen einer Sozialplanung betrachtet werden müssen, aber zunächst allgemeinere Themen angegangen werden sollen.',
        minutes: 'p0',
        agendaItem: '3',
        decidedOn: '2017-12-19',
        result: 'consensus',
        votesYes: null,
        votesNo: null,
        votesAbstain: null,
      },
    ],
    tasks: [
      {
        id: 'k0',
        code: 'A-2018-01',
        title: 'Klären, welche Daten vorhanden sind bzw. beschafft werden können',
        description: 'In den nächsten Monaten klären, welche Daten bereits vorhanden sind.',
        minutes: 'p1',
        resolution: null,
        owner: 'a0',
        ownerPerson: 'Dezernent Schmitz',
        due: '2018-09-30',
        state: 'open',
        doneOn: null,
        result: null,
        dataSources: ['s2'],
      },
    ],
  }
}
