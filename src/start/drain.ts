import type { Server } from 'node:http'

/**
 * Stops listening and waits until every running response is complete.
 * @returns false when some still ran after `limitMs` and were cut off
 */
export const drain = (server: Server, limitMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    let inTime = true
    // A connection kept alive becomes idle only when its response ends, so look again and again.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const limit = setTimeout(() => {
      inTime = false
      server.closeAllConnections()
    }, limitMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(limit)
      resolve(inTime)
    })
    server.closeIdleConnections()
  })
