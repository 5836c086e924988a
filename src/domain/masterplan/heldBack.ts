import type { Id } from './fieldKinds.ts'
import type { MasterplanData } from './types.ts'

/** Lists whose records are released one by one or with their minutes. */
export type HeldList = 'measures' | 'minutes' | 'resolutions' | 'tasks'

/** A record that is not released: for the office alone. */
export type Held = { list: HeldList; id: Id }

/** Those of some records of a list that are not released, each once. */
export type Unreleased = (list: HeldList, ids: readonly (Id | null)[]) => Held[]

function idsOf(records: readonly { id: Id }[]): Set<Id | null> {
  return new Set(records.map(({ id }) => id))
}

/**
 * Measures and minutes are released themselves, resolutions and tasks with their minutes; a task
 * without minutes is its owner's alone.
 */
export function unreleasedIn({
  measures,
  minutes,
  resolutions,
  tasks,
}: MasterplanData): Unreleased {
  const open = idsOf(minutes.filter(({ released }) => released))
  const isClosed = (record: { minutes: Id | null }) => !open.has(record.minutes)
  const closed: Record<HeldList, Set<Id | null>> = {
    measures: idsOf(measures.filter(({ released }) => !released)),
    minutes: idsOf(minutes.filter(({ released }) => !released)),
    resolutions: idsOf(resolutions.filter(isClosed)),
    tasks: idsOf(tasks.filter(isClosed)),
  }
  return (list, ids) =>
    [...new Set(ids)].flatMap((id) => (id !== null && closed[list].has(id) ? [{ list, id }] : []))
}

/** How many records these are: several sheets may show the same. */
export function countHeld(held: readonly Held[]): number {
  return new Set(held.map(({ list, id }) => `${list} ${id}`)).size
}

/** The data as if these records did not exist: what is not there cannot be shown anywhere. */
export function without(data: MasterplanData, held: readonly Held[]): MasterplanData {
  const keep = <Entry extends { id: Id }>(list: HeldList, records: Entry[]): Entry[] => {
    const gone = idsOf(held.filter((one) => one.list === list))
    return records.filter(({ id }) => !gone.has(id))
  }
  return {
    ...data,
    measures: keep('measures', data.measures),
    minutes: keep('minutes', data.minutes),
    resolutions: keep('resolutions', data.resolutions),
    tasks: keep('tasks', data.tasks),
  }
}
