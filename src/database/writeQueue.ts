import { DatabaseBusyError } from './errors.ts'

type Turn = { start: () => void; giveUp: (error: Error) => void }

type WriteQueue = {
  /** Resolves when it is the caller's turn; every turn ends with one `release`. */
  take: () => Promise<void>
  release: () => void
}

/**
 * First come, first served, one at a time. Who holds the turn longer than `limitSeconds` keeps it,
 * but those behind get an error instead of waiting without end.
 */
export const writeQueue = ({ limitSeconds }: { limitSeconds: number }): WriteQueue => {
  const waiting: Turn[] = []
  let isTaken = false
  let alarm: NodeJS.Timeout | undefined

  const refuseAll = () => {
    for (const { giveUp } of waiting.splice(0)) giveUp(new DatabaseBusyError(limitSeconds))
  }
  const hold = () => {
    isTaken = true
    alarm = setInterval(refuseAll, limitSeconds * 1000).unref()
  }
  const take = () => {
    if (!isTaken) return Promise.resolve(hold())
    return new Promise<void>((resolve, reject) => {
      waiting.push({ start: () => resolve(hold()), giveUp: reject })
    })
  }
  const release = () => {
    clearInterval(alarm)
    isTaken = false
    waiting.shift()?.start()
  }
  return { take, release }
}
