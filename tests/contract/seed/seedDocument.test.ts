import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedReport } from '#seed/run'
import { restOf, signIn } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { make } from '#tests/support/records'

const file = 'arbeitsgruppe-strategische-sozialplanung.txt'
const copy = readFileSync(`seed/data/${file}`)

it('the report lies in the repository, byte for byte as the working group had it', () => {
  expect(createHash('sha256').update(copy).digest('hex')).toBe(
    '127c41f2054cb463723d4d5ee74502366161a298c38aa34f64d6a4576e3d6194',
  )
})

describeEngines('the report as a document', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    await seedReport({ payload })
  }, 120_000)

  afterAll(() => started.stop())

  const reports = async () => (await payload.find({ collection: 'documents' })).docs

  it('is there once, released, as a report', async () => {
    await seedReport({ payload })
    expect(await reports()).toMatchObject([
      { filename: file, kind: 'report', released: true, filesize: copy.length },
    ])
  })

  it('is attached to both minutes and to the mission statement', async () => {
    const [report] = await reports()
    const { docs } = await payload.find({ collection: 'minutes', depth: 0 })
    const mission = await payload.findGlobal({ slug: 'mission-statement', depth: 0 })
    const attached = [...docs, mission].map(({ documents }) => documents)
    expect(attached).toEqual([[report!.id], [report!.id], [report!.id]])
  })

  it('can be read by a council member, umlauts and all', async () => {
    const email = 'council@example.org'
    await make(payload, 'users', { name: 'Rat', email, role: 'council', password })
    const send = restOf(started, await signIn(started, 'council'))
    const response = await send(`/documents/file/${file}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(copy)
    expect((await restOf(started)(`/documents/file/${file}`)).status).toBe(403)
  })

  it('keeps what somebody made of it', async () => {
    const [report] = await reports()
    const data = { title: 'Bericht von 2018' }
    await payload.update({ collection: 'documents', id: report!.id, data })
    expect(await seedReport({ payload })).toMatchObject({ created: 0 })
    expect(await reports()).toMatchObject([data])
  })
})
