import { AsyncLocalStorage } from 'node:async_hooks'

/** One write transaction, as seen by the code that runs inside it. */
export type WriteScope = {
  /** The adapter it belongs to: writes to another database are never nested. */
  owner: object
  id: string
  isLive: boolean
  /** Rolled back: what still runs inside it must not be stored on its own. */
  isUndone: boolean
  /** True until the code that began it returns to the event loop. */
  isFresh: boolean
  outer: WriteScope | undefined
}

const storage = new AsyncLocalStorage<WriteScope | undefined>()

const chain = function* (scope: WriteScope | undefined) {
  for (let current = scope; current; current = current.outer) yield current
}

/**
 * The write of `owner` that the running code is part of, if any.
 *
 * A fresh one does not count: whoever starts several writes in one go (`Promise.all`) is not
 * inside the first when starting the second, although the context of the first is still set.
 */
export const surroundingWrite = (owner: object): WriteScope | undefined => {
  for (const scope of chain(storage.getStore())) {
    if (scope.owner === owner && scope.isLive && !scope.isFresh) return scope
  }
  return undefined
}

/** Whether the running code belongs to a write of `owner` that has been rolled back meanwhile. */
export const isInsideUndoneWrite = (owner: object): boolean => {
  for (const scope of chain(storage.getStore())) if (scope.owner === owner) return scope.isUndone
  return false
}

/** Ended ones are dropped from the chain, or a long loop would hold on to all of its writes. */
const surroundingLive = () => {
  for (const scope of chain(storage.getStore())) if (scope.isLive) return scope
  return undefined
}

export const writeScope = ({ owner, id }: { owner: object; id: string }): WriteScope => {
  const scope = {
    owner,
    id,
    isLive: true,
    isUndone: false,
    isFresh: true,
    outer: surroundingLive(),
  }
  queueMicrotask(() => {
    scope.isFresh = false
  })
  return scope
}

/** From here on the caller, and all it awaits, is part of this write. Call it before any await. */
export const enterScope = (scope: WriteScope): void => {
  if (storage.getStore() !== scope) storage.enterWith(scope)
}

/** Runs a function as part of this write, without changing the caller. */
export const insideScope = <T>(scope: WriteScope, run: () => T): T => storage.run(scope, run)
