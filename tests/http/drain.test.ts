import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { Agent, createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { drain } from '#src/start/drain'

let agent: Agent
afterEach(() => agent.destroy())

const serve = async (millis: number): Promise<Server> => {
  agent = new Agent({ keepAlive: true })
  const server = createServer((_, res) => {
    res.write('Anfang ')
    setTimeout(() => res.end('Ende'), millis).unref()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** Resolves as soon as the response has begun. */
const begin = async (port: number) => {
  const [response] = await once(get({ port, host: '127.0.0.1', agent }), 'response')
  return async () => {
    const chunks: string[] = []
    for await (const chunk of response) chunks.push(String(chunk))
    return chunks.join('')
  }
}

describe('drain', () => {
  it('lets a running response finish and refuses new ones', async () => {
    const server = await serve(300)
    const port = portOf(server)
    const rest = await begin(port)
    const drained = drain(server, 5_000)
    await expect(begin(port)).rejects.toThrow('ECONNREFUSED')
    expect(await rest()).toBe('Anfang Ende')
    expect(await drained).toBe(true)
  })

  it('does not wait for idle connections that browsers keep open', async () => {
    const server = await serve(0)
    await (
      await begin(portOf(server))
    )()
    const start = Date.now()
    await drain(server, 5_000)
    expect(Date.now() - start).toBeLessThan(1_000)
  })

  it('cuts off what is still running after the limit', async () => {
    const server = await serve(60_000)
    const rest = await begin(portOf(server))
    const cut = expect(rest()).rejects.toThrow('aborted')
    expect(await drain(server, 200)).toBe(false)
    await cut
    await pause(0)
  })
})
