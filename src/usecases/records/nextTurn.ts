/**
 * Lets everything else have its turn. SQLite answers within the turn that asks, so a long piece of
 * work would keep requests and timers waiting to its end, and memory that the driver frees between
 * two turns would grow with every statement.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
