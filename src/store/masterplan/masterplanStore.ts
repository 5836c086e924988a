import { plainParagraphs } from '#domain/masterplan/plainText'
import type { MasterplanData, PlanFigure } from '#domain/masterplan/types'

import { readMeasures } from './planMeasures.ts'
import { readMinutes, readResolutions, readTasks } from './planMeetings.ts'
import {
  dayOf,
  readActionFields,
  readActors,
  readAreas,
  readAvailability,
  readDataSources,
  readGoals,
  readIndicators,
  readTopics,
} from './planRecords.ts'
import { idOf, idsOf, type Reader } from '#store/records/readAll'
import { readOpenRows } from '#store/records/readOpenRows'

const figureFields = [
  'indicator',
  'period',
  'area',
  'state',
  'value',
  'numerator',
  'denominator',
  'basis',
  'coverage',
] as const

const readFigures = (reader: Reader): Promise<PlanFigure[]> =>
  readOpenRows<PlanFigure>(reader, {
    collection: 'figures',
    where: { category: 'total' },
    fields: figureFields,
  })

const readPlan = async ({ req, overrideAccess }: Reader): Promise<MasterplanData['plan']> => {
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess })
  return {
    title: settings.planTitle ?? '',
    county: settings.countyName ?? '',
    countyArea: idOf(settings.countyArea),
    department: settings.department ?? null,
    contactEmail: settings.contactEmail ?? null,
  }
}

const readMission = async ({ req, overrideAccess }: Reader): Promise<MasterplanData['mission']> => {
  const slug = 'mission-statement'
  const mission = await req.payload.findGlobal({ slug, depth: 0, req, overrideAccess })
  return {
    title: mission.title ?? '',
    paragraphs: plainParagraphs(mission.text),
    adoptedOn: dayOf(mission.adoptedOn),
    goals: idsOf(mission.goals),
  }
}

/**
 * Everything the Masterplan shows, as the reader may see it: fifteen queries whatever the size.
 * One after the other, for they may share one transaction.
 */
export const loadMasterplan = async (
  reader: Reader,
  edition: MasterplanData['edition'],
): Promise<MasterplanData> => ({
  edition,
  plan: await readPlan(reader),
  mission: await readMission(reader),
  actors: await readActors(reader),
  areas: await readAreas(reader),
  actionFields: await readActionFields(reader),
  topics: await readTopics(reader),
  goals: await readGoals(reader),
  measures: await readMeasures(reader),
  indicators: await readIndicators(reader),
  figures: await readFigures(reader),
  dataSources: await readDataSources(reader),
  availability: await readAvailability(reader),
  minutes: await readMinutes(reader),
  resolutions: await readResolutions(reader),
  tasks: await readTasks(reader),
})
