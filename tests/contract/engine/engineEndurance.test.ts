import { expect, it } from '@jest/globals'

import { childEnd, nextMessage, startChild } from '#tests/support/child'
import { describeEngines } from '#tests/support/engines'

type State = { files: number; heap: number; rss: number }

describeEngines('5,000 saves', (engine) => {
  it('leave open files and memory flat', async () => {
    const child = await startChild({
      name: 'endurance',
      env: { ENGINE: engine },
      nodeOptions: ['--expose-gc'],
    })
    type Report = { saved: number; before: State; after: State }
    const { saved, before, after } = await nextMessage<Report>(child)
    await childEnd(child)
    expect(saved).toBe(5000)
    expect(after.files).toBeLessThanOrEqual(before.files + 2)
    expect(after.heap - before.heap).toBeLessThan(8)
    expect(after.rss - before.rss).toBeLessThan(60)
  }, 180_000)
})
