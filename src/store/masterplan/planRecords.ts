import { berlinDay } from '#domain/german/germanDate'
import type {
  PlanActionField,
  PlanActor,
  PlanArea,
  PlanAvailability,
  PlanDataSource,
  PlanGoal,
  PlanIndicator,
  PlanTopic,
} from '#domain/masterplan/types'

import { idOf, idsOf, readAll, type Reader } from '#store/records/readAll'
import { readOpenRows } from '#store/records/readOpenRows'

/** Calendar day of a stored date; `null` stays `null`. */
export const dayOf = (date: string | null | undefined): string | null =>
  date ? berlinDay(date) : null

export const readActors = async (reader: Reader): Promise<PlanActor[]> => {
  const docs = await readAll(reader, 'actors', { name: true, shortName: true })
  return docs.map(({ id, name, shortName }) => ({ id, name, shortName: shortName ?? null }))
}

const areaFields = [
  'key',
  'name',
  'division',
  'designation',
  'parent',
  'validFrom',
  'validTo',
] as const

export const readAreas = async (reader: Reader): Promise<PlanArea[]> => {
  const query = { collection: 'areas', where: {}, fields: areaFields } as const
  const rows = await readOpenRows<Omit<PlanArea, 'divisionName'>>(reader, query)
  const named = { collection: 'divisions', where: {}, fields: ['areaName'] } as const
  const divisions = await readOpenRows<{ areaName: string }>(reader, named)
  const names = new Map(divisions.map(({ id, areaName }) => [id, areaName]))
  return rows.map(({ validFrom, validTo, ...area }) => ({
    ...area,
    divisionName: names.get(area.division) ?? area.division,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
  }))
}

export const readActionFields = async (reader: Reader): Promise<PlanActionField[]> => {
  const docs = await readAll(reader, 'action-fields', {
    code: true,
    name: true,
    description: true,
    order: true,
    topics: true,
  })
  return docs.map(({ id, code, name, description, order, topics }) => ({
    id,
    code,
    name,
    description: description ?? null,
    order: order ?? null,
    topics: idsOf(topics),
  }))
}

export const readTopics = async (reader: Reader): Promise<PlanTopic[]> => {
  const docs = await readAll(reader, 'topics', {
    code: true,
    name: true,
    description: true,
    state: true,
    originActor: true,
    originMinutes: true,
    notedOn: true,
    decision: true,
    decisionReason: true,
    decidedOn: true,
    becameTopic: true,
  })
  return docs.map(({ id, code, name, state, ...topic }) => ({
    id,
    code,
    name,
    state,
    description: topic.description ?? null,
    originActor: idOf(topic.originActor),
    originMinutes: idOf(topic.originMinutes),
    notedOn: dayOf(topic.notedOn),
    decision: topic.decision ?? null,
    decisionReason: topic.decisionReason ?? null,
    decidedOn: dayOf(topic.decidedOn),
    becameTopic: idOf(topic.becameTopic),
  }))
}

export const readGoals = async (reader: Reader): Promise<PlanGoal[]> => {
  const docs = await readAll(reader, 'goals', {
    code: true,
    title: true,
    description: true,
    kind: true,
    parent: true,
    actionFields: true,
    indicator: true,
    area: true,
    baselineValue: true,
    baselinePeriod: true,
    targetValue: true,
    targetYear: true,
    owner: true,
    decidedBy: true,
  })
  return docs.map(({ id, code, title, ...goal }) => ({
    id,
    code,
    title,
    description: goal.description ?? null,
    kind: goal.kind ?? null,
    parent: idOf(goal.parent),
    actionFields: idsOf(goal.actionFields),
    indicator: idOf(goal.indicator),
    area: idOf(goal.area),
    baselineValue: goal.baselineValue ?? null,
    baselinePeriod: goal.baselinePeriod ?? null,
    targetValue: goal.targetValue ?? null,
    targetYear: goal.targetYear ?? null,
    owner: idOf(goal.owner),
    decidedBy: idOf(goal.decidedBy),
  }))
}

export const readIndicators = async (reader: Reader): Promise<PlanIndicator[]> => {
  const docs = await readAll(reader, 'indicators', {
    code: true,
    name: true,
    kind: true,
    unit: true,
    decimals: true,
    numeratorLabel: true,
    denominatorLabel: true,
    formula: true,
    aggregationNote: true,
    interpretation: true,
    source: true,
    actionFields: true,
  })
  return docs.map(({ id, code, name, kind, unit, decimals, ...indicator }) => ({
    id,
    code,
    name,
    kind,
    unit,
    decimals,
    numeratorLabel: indicator.numeratorLabel ?? null,
    denominatorLabel: indicator.denominatorLabel ?? null,
    formula: indicator.formula ?? null,
    aggregationNote: indicator.aggregationNote ?? null,
    interpretation: indicator.interpretation ?? null,
    source: idOf(indicator.source),
    actionFields: idsOf(indicator.actionFields),
  }))
}

export const readDataSources = async (reader: Reader): Promise<PlanDataSource[]> => {
  const docs = await readAll(reader, 'data-sources', {
    code: true,
    name: true,
    holder: true,
    licence: true,
    url: true,
    updateInterval: true,
    spatialLevel: true,
    minCases: true,
    protectionMethod: true,
    description: true,
    lastUpdate: true,
    nextUpdate: true,
  })
  return docs.map(({ id, code, name, minCases, protectionMethod, ...source }) => ({
    id,
    code,
    name,
    minCases,
    protectionMethod,
    holder: idOf(source.holder),
    licence: source.licence ?? null,
    url: source.url ?? null,
    updateInterval: source.updateInterval ?? null,
    spatialLevel: source.spatialLevel ?? null,
    description: source.description ?? null,
    lastUpdate: dayOf(source.lastUpdate),
    nextUpdate: dayOf(source.nextUpdate),
  }))
}

export const readAvailability = async (reader: Reader): Promise<PlanAvailability[]> => {
  const docs = await readAll(reader, 'data-availability', {
    source: true,
    area: true,
    status: true,
    nextDelivery: true,
    note: true,
  })
  return docs.map(({ source, area, status, nextDelivery, note }) => ({
    source: idOf(source) ?? '',
    area: idOf(area) ?? '',
    status,
    nextDelivery: dayOf(nextDelivery),
    note: note ?? null,
  }))
}
