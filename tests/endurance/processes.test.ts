import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { childEnd, nextMessage, startChild } from '#tests/support/child'
import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

/** Each of the three saves 60 children, six of which fail in their hook. */
const processes = ['a', 'b', 'c']

describeEngines('three processes at once', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig() })
  })
  afterAll(() => started.stop())

  it('save below one parent, and its counter is exactly right', async () => {
    const docs = loose(started.payload)
    const parent = await docs.create('parents', { title: 'shared' })
    const env = { DATABASE_URI: started.env.databaseUri, PARENT: parent.id, COUNT: '60' }
    const children = await Promise.all(processes.map(() => startChild({ name: 'saves', env })))
    await Promise.all(children.map((child) => nextMessage(child)))
    const reports = children.map((child) => nextMessage<string[]>(child))
    for (const child of children) child.send('go')
    const results = (await Promise.all(reports)).flat()
    await Promise.all(children.map(childEnd))
    const failed = results.filter((status) => status !== 'saved')
    expect(failed).toEqual(Array.from({ length: 18 }, () => 'the hook fails'))
    expect((await docs.get('parents', parent.id))['counter']).toBe(162)
    expect(await docs.count('children', { parent: { equals: parent.id } })).toBe(162)
    expect(await docs.versions('children')).toBe(162)
  }, 120_000)
})
