import { expect, it } from '@jest/globals'

import { amount } from '#tests/support/amount'
import { childEnd, nextMessage, startChild } from '#tests/support/child'
import { describeEngines } from '#tests/support/engines'

type State = { files: number; heap: number; rss: number }

const saves = amount({ short: 2000, whole: 20_000 })

describeEngines(`${saves} saves`, (engine) => {
  it('leave open files and memory flat', async () => {
    const child = await startChild({
      name: 'endurance',
      env: { ENGINE: engine, SAVES: String(saves) },
      nodeOptions: ['--expose-gc'],
    })
    type Report = { saved: number; before: State; after: State }
    const { saved, before, after } = await nextMessage<Report>(child)
    await childEnd(child)
    expect(saved).toBe(saves)
    expect(after.files).toBeLessThanOrEqual(before.files + 2)
    expect(after.heap - before.heap).toBeLessThan(8)
    expect(after.rss - before.rss).toBeLessThan(60)
  }, 600_000)
})
