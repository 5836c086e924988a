import { berlinDay } from '#domain/german/germanDate'
import type { PlanMinutes, PlanResolution, PlanTask } from '#domain/masterplan/types'

import { dayOf } from './planRecords.ts'
import { idOf, idsOf, readAll, type Reader } from '#store/records/readAll'

export const readMinutes = async (reader: Reader): Promise<PlanMinutes[]> => {
  const docs = await readAll(reader, 'minutes', {
    title: true,
    body: true,
    date: true,
    released: true,
  })
  return docs.map(({ id, title, body, date, released }) => ({
    id,
    title,
    body: idOf(body),
    date: berlinDay(date),
    released: released === true,
  }))
}

export const readResolutions = async (reader: Reader): Promise<PlanResolution[]> => {
  const docs = await readAll(reader, 'resolutions', {
    code: true,
    title: true,
    text: true,
    minutes: true,
    agendaItem: true,
    decidedOn: true,
    result: true,
    votesYes: true,
    votesNo: true,
    votesAbstain: true,
  })
  return docs.map(({ id, code, title, text, ...resolution }) => ({
    id,
    code,
    title,
    text,
    minutes: idOf(resolution.minutes),
    agendaItem: resolution.agendaItem ?? null,
    decidedOn: dayOf(resolution.decidedOn),
    result: resolution.result ?? null,
    votesYes: resolution.votesYes ?? null,
    votesNo: resolution.votesNo ?? null,
    votesAbstain: resolution.votesAbstain ?? null,
  }))
}

export const readTasks = async (reader: Reader): Promise<PlanTask[]> => {
  const docs = await readAll(reader, 'tasks', {
    code: true,
    title: true,
    description: true,
    minutes: true,
    resolution: true,
    owner: true,
    ownerPerson: true,
    due: true,
    state: true,
    doneOn: true,
    result: true,
    dataSources: true,
  })
  return docs.map(({ id, code, title, state, ...task }) => ({
    id,
    code,
    title,
    state,
    description: task.description ?? null,
    minutes: idOf(task.minutes),
    resolution: idOf(task.resolution),
    owner: idOf(task.owner),
    ownerPerson: task.ownerPerson ?? null,
    due: dayOf(task.due),
    doneOn: dayOf(task.doneOn),
    result: task.result ?? null,
    dataSources: idsOf(task.dataSources),
  }))
}
