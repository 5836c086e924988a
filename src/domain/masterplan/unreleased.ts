import type { MasterplanData } from './types.ts'

/**
 * How many of the records are not released to everybody yet: measures themselves, resolutions and
 * tasks through their minutes; a task without minutes is its owner's alone. Zero means the workbook
 * may go to every reader.
 */
export function unreleasedCount(data: MasterplanData): number {
  const open = new Set(data.minutes.filter(({ released }) => !released).map(({ id }) => id))
  const isHeldBack = ({ minutes }: { minutes: string | null }) =>
    minutes === null || open.has(minutes)
  return (
    data.measures.filter(({ released }) => !released).length +
    data.resolutions.filter(isHeldBack).length +
    data.tasks.filter(isHeldBack).length
  )
}
