import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DomainError } from '#domain/errors'
import {
  comparePeriods,
  dayOfSlice,
  formatPeriod,
  isReferenceDay,
  parsePeriod,
} from '#domain/figures/period'

describe('reporting periods', () => {
  it.each([
    ['2021', 'year', '2021-01-01', '2021-12-31', '2021'],
    ['2017/18', 'schoolYear', '2017-08-01', '2018-07-31', 'Schuljahr 2017/18'],
    ['1999/00', 'schoolYear', '1999-08-01', '2000-07-31', 'Schuljahr 1999/00'],
    ['2017-H1', 'half', '2017-01-01', '2017-06-30', '1. Halbjahr 2017'],
    ['2017-H2', 'half', '2017-07-01', '2017-12-31', '2. Halbjahr 2017'],
    ['2017-Q1', 'quarter', '2017-01-01', '2017-03-31', '1. Quartal 2017'],
    ['2017-Q4', 'quarter', '2017-10-01', '2017-12-31', '4. Quartal 2017'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '02/2024'],
    ['2017-03-31', 'day', '2017-03-31', '2017-03-31', '31.03.2017'],
  ])('reads %s', (...row) => {
    const [text, kind, firstDay, lastDay, words] = row
    const period = parsePeriod(text)
    expect(period).toEqual({ text, kind, firstDay, lastDay })
    expect(formatPeriod(period)).toBe(words)
  })

  it.each([
    '',
    '21',
    '2017/19',
    '2017/2018',
    '2017-18',
    '2017-Q5',
    '2017-q1',
    '2017-13',
    '2017-00',
    '2017-H3',
    '2017-02-30',
    ' 2017',
    '2017 ',
    '1899',
    '2200',
    'Q1 2017',
    '31.03.2017',
    '２０１７',
    '2199/00',
  ])('refuses %j', (text) => {
    expect(() => parsePeriod(text)).toThrow(new DomainError('period.invalid', { text }))
  })

  it('keeps the message short for a long text', () => {
    expect.assertions(1)
    try {
      parsePeriod('x'.repeat(1e6))
    } catch (error) {
      expect((error as DomainError).params['text']).toHaveLength(40)
    }
  })

  it('orders by end, the shorter first', () => {
    const texts = ['2021', '2021-Q4', '2020/21', '2021-12-31', '2021-12', '2021-H2', '2020']
    const sorted = texts.map(parsePeriod).sort(comparePeriods)
    expect(sorted.map((period) => period.text)).toEqual([
      '2020',
      '2020/21',
      '2021-12-31',
      '2021-12',
      '2021-Q4',
      '2021-H2',
      '2021',
    ])
    expect(comparePeriods(parsePeriod('2021'), parsePeriod('2021'))).toBe(0)
  })

  it('never ends before it begins and covers each day of its year once in quarters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2198 }), (year) => {
        const quarters = [1, 2, 3, 4].map((q) => parsePeriod(`${year}-Q${q}`))
        const whole = parsePeriod(String(year))
        expect(quarters[0]!.firstDay).toBe(whole.firstDay)
        expect(quarters[3]!.lastDay).toBe(whole.lastDay)
        quarters.slice(1).forEach((quarter, index) => {
          const gap = Date.parse(quarter.firstDay) - Date.parse(quarters[index]!.lastDay)
          expect(gap).toBe(86_400_000)
        })
      }),
    )
  })
})

describe('the day whose areas count', () => {
  const dayOf = (
    text: string,
    referenceDay: string | null,
    measuring: 'stock' | 'flow' = 'stock',
  ) => dayOfSlice(parsePeriod(text), { measuring, referenceDay })

  it('is the reference day of a stock where the period has it', () => {
    expect(dayOf('2021', '06-30')).toBe('2021-06-30')
    expect(dayOf('2021', '01-01')).toBe('2021-01-01')
    expect(dayOf('2017/18', '10-15')).toBe('2017-10-15')
    expect(dayOf('2017/18', '03-01')).toBe('2018-03-01')
    expect(dayOf('2021-H1', '06-30')).toBe('2021-06-30')
  })

  it('is the last day of a flow, of a stock without reference day, and where there is none', () => {
    expect(dayOf('2021', '06-30', 'flow')).toBe('2021-12-31')
    expect(dayOf('2021', null)).toBe('2021-12-31')
    expect(dayOf('2017/18', null)).toBe('2018-07-31')
    expect(dayOf('2021-Q1', '06-30')).toBe('2021-03-31')
    expect(dayOf('2021-03-31', '12-31')).toBe('2021-03-31')
  })

  it('lies within the period', () => {
    const texts = fc.constantFrom('2021', '2020/21', '2021-H2', '2021-Q2', '2024-02', '2021-03-31')
    const month = fc.integer({ min: 1, max: 12 })
    const two = (part: number) => String(part).padStart(2, '0')
    fc.assert(
      fc.property(texts, month, fc.integer({ min: 1, max: 28 }), (text, m, d) => {
        const period = parsePeriod(text)
        const day = dayOf(text, `${two(m)}-${two(d)}`)
        expect(period.firstDay <= day && day <= period.lastDay).toBe(true)
      }),
    )
  })

  it('is a day of the calendar', () => {
    for (const text of ['12-31', '01-01', '02-29', '06-30']) expect(isReferenceDay(text)).toBe(true)
    for (const text of ['02-30', '13-01', '00-10', '04-31', '1-1', '31.12.', ''])
      expect(isReferenceDay(text)).toBe(false)
  })
})
