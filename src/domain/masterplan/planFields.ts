import { areaLevels } from '#domain/areas/territory'
import { measureStatuses } from '#domain/measures/measureStatus'

import {
  choice,
  day,
  flag,
  link,
  links,
  number,
  paragraphs,
  required,
  rows,
  text,
  type Fields,
} from './fieldKinds.ts'

export const availabilityStatuses = [
  'available',
  'obtainable',
  'toClarify',
  'notAvailable',
] as const

const actors = { name: required(text), shortName: text }

const areas = {
  key: required(text),
  name: required(text),
  division: required(link),
  parent: link,
  validFrom: day,
  validTo: day,
}

/** `areaName` is what one of its areas is called. */
const divisions = { areaName: required(text), level: required(choice(areaLevels)) }

const actionFields = {
  code: required(text),
  name: required(text),
  order: number,
  /** Ordered: the order of the assignments. */
  topics: links,
}

const topics = {
  code: required(text),
  name: required(text),
  description: text,
  state: required(choice(['adopted', 'parked'])),
  originActor: link,
  originMinutes: link,
  notedOn: day,
  decision: choice(['open', 'adopted', 'deferred', 'rejected']),
  decisionReason: text,
  decidedOn: day,
  becameTopic: link,
}

const goals = {
  code: required(text),
  title: required(text),
  description: text,
  kind: choice(['strategic', 'operational']),
  parent: link,
  actionFields: links,
  indicator: link,
  area: link,
  baselineValue: number,
  baselinePeriod: text,
  targetValue: number,
  targetYear: number,
  owner: link,
  decidedBy: link,
}

/** Money in euro. */
const budget = rows({ year: required(number), planned: number, spent: number, funding: text })

const measures = {
  code: required(text),
  title: required(text),
  owner: required(link),
  ownerPerson: text,
  partners: links,
  areas: links,
  actionFields: links,
  goals: links,
  startPlanned: day,
  startActual: day,
  endPlanned: day,
  endActual: day,
  status: required(choice(measureStatuses)),
  statusReason: text,
  progress: number,
  budget,
  indicators: links,
  resolution: link,
  resolutionReference: text,
  released: flag,
  updatedAt: required(day),
}

const indicators = {
  code: required(text),
  name: required(text),
  kind: required(text),
  unit: required(text),
  decimals: required(number),
  minCoverage: number,
  figuresPending: flag,
  numeratorLabel: text,
  denominatorLabel: text,
  formula: text,
  aggregationNote: text,
  interpretation: text,
  source: link,
}

const dataSources = {
  code: required(text),
  name: required(text),
  holder: link,
  licence: text,
  url: text,
  updateInterval: text,
  spatialLevel: text,
  minCases: required(number),
  protectionMethod: required(text),
  lastUpdate: day,
  nextUpdate: day,
}

const availability = {
  source: required(link),
  area: required(link),
  status: required(choice(availabilityStatuses)),
  nextDelivery: day,
  note: text,
}

const minutes = {
  title: required(text),
  body: required(link),
  date: required(day),
  released: flag,
}

const resolutions = {
  code: required(text),
  title: required(text),
  text: required(text),
  minutes: required(link),
  agendaItem: text,
  decidedOn: day,
  result: choice(['consensus', 'adopted', 'rejected', 'noted']),
  votesYes: number,
  votesNo: number,
  votesAbstain: number,
}

const tasks = {
  code: required(text),
  title: required(text),
  description: text,
  minutes: link,
  resolution: link,
  owner: link,
  ownerPerson: text,
  due: day,
  state: required(choice(['open', 'inProgress', 'done', 'dropped'])),
  doneOn: day,
  result: text,
  dataSources: links,
}

/** What the Masterplan shows of each collection. Readers select these fields and no others. */
export const planLists = {
  actors,
  areas,
  divisions,
  actionFields,
  topics,
  goals,
  measures,
  indicators,
  dataSources,
  availability,
  minutes,
  resolutions,
  tasks,
} satisfies Record<string, Fields>

/** What it shows of the globals. */
export const planGlobals = {
  settings: {
    planTitle: required(text),
    countyName: required(text),
    countyArea: link,
    planDivisions: links,
    department: text,
    contactEmail: text,
  },
  mission: { title: text, text: paragraphs, adoptedOn: day },
} satisfies Record<string, Fields>
