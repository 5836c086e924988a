import type { BrowserContext } from 'playwright-core'

export type Watched = {
  /** Hosts that anything in the context asked. */
  hosts: () => string[]
  /** Errors on the console or in scripts since the last call. */
  errors: () => string[]
}

/** Keeps what every page of a context asks for and complains about. */
export const watch = (context: BrowserContext): Watched => {
  const hosts = new Set<string>()
  const errors: string[] = []
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') || protocol.startsWith('ws')) hosts.add(host)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  return { hosts: () => [...hosts], errors: () => errors.splice(0) }
}
