import { describe, expect, it } from '@jest/globals'

import { unreleasedCount } from '#domain/masterplan/unreleased'
import { masterplanData } from '#tests/support/masterplanData'

describe('what keeps an edition inside the office', () => {
  const data = masterplanData()
  const open = {
    ...data,
    measures: data.measures.map((measure) => ({ ...measure, released: true })),
    minutes: data.minutes.map((one) => ({ ...one, released: true })),
    tasks: data.tasks.map((task) => ({ ...task, minutes: data.minutes[0]?.id ?? null })),
  }

  it('should be nothing when measures and minutes are released', () => {
    expect(unreleasedCount(open)).toBe(0)
  })

  it('should count tasks without minutes: only their owners may read those', () => {
    const tasks = open.tasks.map((task) => ({ ...task, minutes: null }))
    expect(tasks.length).toBeGreaterThan(0)
    expect(unreleasedCount({ ...open, tasks })).toBe(tasks.length)
  })
})
