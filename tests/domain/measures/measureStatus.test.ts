import { describe, expect, it } from '@jest/globals'
import { dueState, isOpenMeasure, type MeasureDates } from '#domain/measures/measureStatus'

const measure = (fields: Partial<MeasureDates>): MeasureDates => ({
  status: 'planned',
  startPlanned: null,
  startActual: null,
  endPlanned: null,
  ...fields,
})

describe('what is due of a measure', () => {
  const today = '2026-03-15'
  it.each<[string, Partial<MeasureDates>]>([
    ['none', {}],
    ['none', { status: 'completed', endPlanned: '2026-01-01' }],
    ['none', { status: 'discontinued', endPlanned: '2026-01-01' }],
    ['none', { status: 'idea', startPlanned: '2026-01-01' }],
    ['startOverdue', { startPlanned: '2026-03-14' }],
    ['startDue', { startPlanned: '2026-03-15' }],
    ['startDue', { startPlanned: '2026-04-12' }],
    ['none', { startPlanned: '2026-04-13' }],
    ['none', { startPlanned: '2026-03-01', startActual: '2026-03-02' }],
    ['none', { status: 'running', startPlanned: '2026-03-01' }],
    ['endOverdue', { status: 'running', endPlanned: '2026-03-14' }],
    ['endOverdue', { startPlanned: '2026-03-01', endPlanned: '2026-03-14' }],
    ['startOverdue', { startPlanned: '2026-03-01', endPlanned: '2026-03-20' }],
    ['endDue', { status: 'delayed', endPlanned: '2026-03-15' }],
    ['none', { status: 'running', endPlanned: '2026-04-13' }],
  ])('%s for %j', (state, fields) => {
    expect(dueState(measure(fields), today)).toBe(state)
  })

  it('looks as far ahead as asked, over the turn of the year', () => {
    const running = measure({ status: 'running', endPlanned: '2027-01-02' })
    expect(dueState(running, '2026-12-31', 2)).toBe('endDue')
    expect(dueState(running, '2026-12-31', 1)).toBe('none')
  })

  it('open until completed or discontinued', () => {
    expect(isOpenMeasure('delayed')).toBe(true)
    expect(isOpenMeasure('completed')).toBe(false)
    expect(isOpenMeasure('discontinued')).toBe(false)
  })
})
