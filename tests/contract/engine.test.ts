import { expect, it } from '@jest/globals'

import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { startPayload } from '#tests/support/payload'

describeEngines('a fresh database', (engine) => {
  it('is created and closed', async () => {
    for (const round of [1, 2]) {
      const start = Date.now()
      const { payload, stop } = await startPayload({ engine, createConfig: parentsConfig })
      console.log(round, Date.now() - start)
      const doc = await payload.create({
        collection: 'parents' as never,
        data: { title: 'Ä' } as never,
      })
      expect(typeof (doc as { id: unknown }).id).toBe('string')
      const { totalDocs } = await payload.find({ collection: 'parents' as never })
      expect(totalDocs).toBe(1)
      await stop()
    }
  })
})
