import type { Payload } from 'payload'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Stops once, however often and by whom the signal is sent (npm and the terminal both do). */
export const onStopSignal = (stop: () => Promise<void>, logger: Payload['logger']): void => {
  let isStopping = false
  const handle = (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    logger.info(`${signal}: finishing running requests, then stopping`)
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  for (const signal of SIGNALS) process.on(signal, handle)
}
