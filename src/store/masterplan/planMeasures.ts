import type { PlanMeasure } from '#domain/masterplan/types'

import { dayOf } from './planRecords.ts'
import { idOf, idsOf, readAll, type Reader } from '#store/records/readAll'

const select = {
  code: true,
  title: true,
  description: true,
  owner: true,
  ownerPerson: true,
  partners: true,
  areas: true,
  actionFields: true,
  goals: true,
  topics: true,
  startPlanned: true,
  startActual: true,
  endPlanned: true,
  endActual: true,
  status: true,
  statusReason: true,
  progress: true,
  budget: true,
  milestones: true,
  indicators: true,
  resolution: true,
  resolutionReference: true,
  released: true,
  updatedAt: true,
} as const

const readDocs = (reader: Reader) => readAll(reader, 'measures', select)
type Doc = Awaited<ReturnType<typeof readDocs>>[number]

const relationsOf = (doc: Doc) => ({
  owner: idOf(doc.owner),
  partners: idsOf(doc.partners),
  areas: idsOf(doc.areas),
  actionFields: idsOf(doc.actionFields),
  goals: idsOf(doc.goals),
  topics: idsOf(doc.topics),
  indicators: idsOf(doc.indicators),
  resolution: idOf(doc.resolution),
})

const listsOf = ({ budget, milestones }: Doc) => ({
  budget: (budget ?? []).map(({ year, planned, spent, funding }) => ({
    year,
    planned: planned ?? null,
    spent: spent ?? null,
    funding: funding ?? null,
  })),
  milestones: (milestones ?? []).map(({ title, due, doneOn, note }) => ({
    title,
    due: dayOf(due),
    doneOn: dayOf(doneOn),
    note: note ?? null,
  })),
})

const planMeasure = (doc: Doc): PlanMeasure => ({
  id: doc.id,
  code: doc.code,
  title: doc.title,
  description: doc.description ?? null,
  ownerPerson: doc.ownerPerson ?? null,
  startPlanned: dayOf(doc.startPlanned),
  startActual: dayOf(doc.startActual),
  endPlanned: dayOf(doc.endPlanned),
  endActual: dayOf(doc.endActual),
  status: doc.status,
  statusReason: doc.statusReason ?? null,
  progress: doc.progress ?? null,
  resolutionReference: doc.resolutionReference ?? null,
  released: doc.released === true,
  changedOn: dayOf(doc.updatedAt),
  ...relationsOf(doc),
  ...listsOf(doc),
})

export const readMeasures = async (reader: Reader): Promise<PlanMeasure[]> =>
  (await readDocs(reader)).map(planMeasure)
