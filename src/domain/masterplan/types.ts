import type { MeasureStatus } from '#domain/measures/measureStatus'
import type { Figure } from '#domain/figures/types'

type Id = string
/** ISO day `yyyy-mm-dd`. */
type Day = string

export type PlanArea = {
  id: Id
  key: string
  name: string
  /** Id of its division. */
  division: string
  divisionName: string
  designation: string | null
  parent: Id | null
  validFrom: Day | null
  validTo: Day | null
}

export type PlanActor = { id: Id; name: string; shortName: string | null }

/** `topics` is ordered: the order of the assignments. */
export type PlanActionField = {
  id: Id
  code: string
  name: string
  description: string | null
  order: number | null
  topics: Id[]
}

export type PlanTopic = {
  id: Id
  code: string
  name: string
  description: string | null
  state: 'adopted' | 'parked'
  originActor: Id | null
  originMinutes: Id | null
  notedOn: Day | null
  decision: 'open' | 'adopted' | 'deferred' | 'rejected' | null
  decisionReason: string | null
  decidedOn: Day | null
  becameTopic: Id | null
}

export type PlanGoal = {
  id: Id
  code: string
  title: string
  description: string | null
  kind: 'strategic' | 'operational' | null
  parent: Id | null
  actionFields: Id[]
  indicator: Id | null
  area: Id | null
  baselineValue: number | null
  baselinePeriod: string | null
  targetValue: number | null
  targetYear: number | null
  owner: Id | null
  decidedBy: Id | null
}

/** Money in euro. */
export type PlanBudget = {
  year: number
  planned: number | null
  spent: number | null
  funding: string | null
}

export type PlanMilestone = {
  title: string
  due: Day | null
  doneOn: Day | null
  note: string | null
}

export type PlanMeasure = {
  id: Id
  code: string
  title: string
  description: string | null
  owner: Id | null
  ownerPerson: string | null
  partners: Id[]
  areas: Id[]
  actionFields: Id[]
  goals: Id[]
  topics: Id[]
  startPlanned: Day | null
  startActual: Day | null
  endPlanned: Day | null
  endActual: Day | null
  status: MeasureStatus
  statusReason: string | null
  progress: number | null
  budget: PlanBudget[]
  milestones: PlanMilestone[]
  indicators: Id[]
  resolution: Id | null
  resolutionReference: string | null
  released: boolean
  /** Calendar day of the last change in Europe/Berlin. */
  changedOn: Day | null
}

export type PlanIndicator = {
  id: Id
  code: string
  name: string
  kind: string
  unit: string
  decimals: number
  numeratorLabel: string | null
  denominatorLabel: string | null
  formula: string | null
  aggregationNote: string | null
  interpretation: string | null
  source: Id | null
  actionFields: Id[]
}

/** A protected figure. There is no way to hand raw observations to the Masterplan. */
export type PlanFigure = Figure & { indicator: Id; period: string }

export type PlanDataSource = {
  id: Id
  code: string
  name: string
  holder: Id | null
  licence: string | null
  url: string | null
  updateInterval: string | null
  spatialLevel: string | null
  minCases: number | null
  protectionMethod: string | null
  description: string | null
  lastUpdate: Day | null
  nextUpdate: Day | null
}

export const availabilityStatuses = [
  'available',
  'obtainable',
  'toClarify',
  'notAvailable',
] as const
export type AvailabilityStatus = (typeof availabilityStatuses)[number]

export type PlanAvailability = {
  source: Id
  area: Id
  status: AvailabilityStatus
  nextDelivery: Day | null
  note: string | null
}

export type PlanMinutes = {
  id: Id
  title: string
  body: Id | null
  date: Day
  released: boolean
}

export type PlanResolution = {
  id: Id
  code: string
  title: string
  text: string
  minutes: Id | null
  agendaItem: string | null
  decidedOn: Day | null
  result: 'consensus' | 'adopted' | 'rejected' | 'noted' | null
  votesYes: number | null
  votesNo: number | null
  votesAbstain: number | null
}

export type PlanTask = {
  id: Id
  code: string
  title: string
  description: string | null
  minutes: Id | null
  resolution: Id | null
  owner: Id | null
  ownerPerson: string | null
  due: Day | null
  state: 'open' | 'inProgress' | 'done' | 'dropped'
  doneOn: Day | null
  result: string | null
  dataSources: Id[]
}

/** Everything the Masterplan shows, as the reader may see it. Order of the lists does not matter. */
export type MasterplanData = {
  plan: {
    title: string
    county: string
    countyArea: Id | null
    department: string | null
    contactEmail: string | null
  }
  edition: { title: string; asOf: Day; scope: 'all' | 'visible' }
  mission: { title: string; paragraphs: string[]; adoptedOn: Day | null; goals: Id[] }
  actors: PlanActor[]
  areas: PlanArea[]
  actionFields: PlanActionField[]
  topics: PlanTopic[]
  goals: PlanGoal[]
  measures: PlanMeasure[]
  indicators: PlanIndicator[]
  figures: PlanFigure[]
  dataSources: PlanDataSource[]
  availability: PlanAvailability[]
  minutes: PlanMinutes[]
  resolutions: PlanResolution[]
  tasks: PlanTask[]
}
