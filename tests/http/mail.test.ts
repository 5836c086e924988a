import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { handleEndpoints } from 'payload'

import { createConfig } from '#src/createConfig'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const publicUrl = 'https://planwerk.example.org'

/** Takes any mail and keeps what it was told. */
const listenTo = (socket: Socket, said: string[]) => {
  let isData = false
  socket.write('220 test\r\n')
  socket.on('data', (bytes) => {
    const text = bytes.toString()
    said.push(text)
    if (isData && !text.endsWith('\r\n.\r\n')) return
    if (isData) isData = false
    else if (/^DATA/i.test(text)) isData = true
    socket.write(isData ? '354 go on\r\n' : '250 fine\r\n')
  })
}

describe('the mail for a new password', () => {
  const sockets = new Set<Socket>()
  const said: string[] = []
  let greets: boolean
  let server: Server
  let started: StartedPayload

  beforeEach(async () => {
    said.length = 0
    server = createServer((socket) => {
      sockets.add(socket)
      if (greets) listenTo(socket, said)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const smtpUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
    const mailFrom = 'Sozialplanung <planung@example.org>'
    started = await startPayload({
      engine: 'sqlite',
      createConfig: (env) => createConfig({ ...env, publicUrl, smtpUrl, mailFrom }),
    })
    const data = { name: 'Konto', email: 'a@example.org', role: 'council' as const }
    await started.payload.create({
      collection: 'users',
      data: { ...data, password: 'Sommerregen-2026' },
    })
  }, 60_000)
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    server?.close()
    await started?.stop()
  })

  const ask = (email: string) =>
    handleEndpoints({
      config: started.config,
      payloadInstanceCacheKey: started.key,
      // As it arrives behind a proxy: plain http, and a host that the sender chose.
      request: new Request('http://evil.example.com/api/users/forgot-password', {
        method: 'POST',
        body: JSON.stringify({ email }),
        headers: { 'content-type': 'application/json', host: 'evil.example.com' },
      }),
    })
  const until = async (isTrue: () => boolean) => {
    for (let tries = 0; tries < 200 && !isTrue(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it('should link to the public address and name the sender', async () => {
    greets = true
    expect((await ask('a@example.org')).status).toBe(200)
    await until(() => said.join('').includes('\r\n.\r\n'))
    const mail = said.join('').replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(mail).toContain('MAIL FROM:<planung@example.org>')
    expect(mail).toContain('From: Sozialplanung <planung@example.org>')
    expect(mail).toContain(`href="${publicUrl}/admin/reset/`)
  })

  it('should keep nobody waiting for a mail server that does not answer', async () => {
    greets = false
    const begin = Date.now()
    expect((await ask('a@example.org')).status).toBe(200)
    const data = { name: 'Akteur', kind: 'other' as const }
    await started.payload.create({ collection: 'actors', data })
    expect(Date.now() - begin).toBeLessThan(5_000)
  })
})
