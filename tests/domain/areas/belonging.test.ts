import { describe, expect, it } from '@jest/globals'

import { belongingOn, type NamedMembership } from '#domain/areas/belonging'

const at = (parent: string, validFrom: string | null, validTo: string | null): NamedMembership => ({
  parent,
  division: 'Sozialraum',
  validFrom,
  validTo,
})

describe('where an area belongs', () => {
  const past = at('Osten', null, '2022-12-31')
  const now = at('Westen', '2023-01-01', '2026-12-31')
  const next = at('Norden', '2027-01-01', null)

  it('is what holds on the day, and what comes; the past is left out', () => {
    expect(belongingOn([next, past, now], '2024-06-01')).toEqual({ now: [now], next: [next] })
    expect(belongingOn([next, past, now], '2022-12-31')).toEqual({ now: [past], next: [now, next] })
    expect(belongingOn([past], '2024-06-01')).toEqual({ now: [], next: [] })
  })
})
