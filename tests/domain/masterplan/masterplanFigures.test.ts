import { describe, expect, it } from '@jest/globals'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { formatCell } from '#domain/masterplan/formatCell'
import type { Cell } from '#domain/masterplan/model'
import type { MasterplanData, PlanFigure } from '#domain/masterplan/types'
import { masterplanWords } from '#export/excel/masterplanWords'
import { masterplanData } from '#tests/support/masterplanData'

const figure = (parts: Partial<PlanFigure>): PlanFigure => ({
  indicator: 'i0',
  period: '2021',
  area: 'county',
  category: 'total',
  state: 'published',
  value: 1,
  numerator: null,
  denominator: null,
  basis: 'summed',
  status: 'measured',
  unassignedCases: null,
  difference: null,
  coverage: 1,
  delivered: null,
  expected: null,
  coverageBase: null,
  ...parts,
})

function sheets(figures: PlanFigure[], change: (data: MasterplanData) => void = () => {}) {
  const data = { ...masterplanData(), figures }
  change(data)
  const model = buildMasterplan(data, masterplanWords())
  const read = (sheet: string) => {
    const [table] = model.sheets.find(({ key }) => key === sheet)!.tables
    return {
      table: table!,
      cell: (row: string, column: string): Cell | undefined => {
        const at = table!.columns.findIndex(({ key }) => key === column)
        return table!.rows.find(({ key }) => key === row)?.cells[at]
      },
    }
  }
  return { model, now: read('indicators'), series: read('timeSeries') }
}

describe('figures in the Masterplan', () => {
  it('shows the county of 2021 as 4.83 %, from numerator and denominator', () => {
    const value = (18_302 / 379_009) * 100
    const { now } = sheets([figure({ value, numerator: 18_302, denominator: 379_009 })])
    expect(now.cell('I-01 05382', 'value')).toEqual({
      kind: 'percent',
      value: Number(value.toPrecision(12)),
      digits: 2,
    })
    expect(now.cell('I-01 05382', 'numerator')).toEqual({ kind: 'integer', value: 18_302 })
    expect(now.cell('I-01 05382', 'source')).toMatchObject({ kind: 'text' })
    expect(now.cell('I-01 05382', 'coverage')).toMatchObject({ text: 'vollständig' })
  })

  it('marks what is partial, names it on the cover and keeps the whole year as the current one', () => {
    const whole = figure({ period: '2024', value: 4.5 })
    const partial = { period: '2025', value: 3.1, coverage: 0.118, delivered: 3, expected: 19 }
    const { model, now, series } = sheets([whole, figure(partial)], (data) => {
      data.goals = data.goals.map((goal) => ({ ...goal, indicator: 'i0', area: 'county' }))
    })
    expect(now.cell('I-01 05382', 'value')).toEqual({ kind: 'percent', value: 4.5, digits: 2 })
    const cell = series.cell('I-01 05382', '2025')!
    expect(cell).toEqual({ kind: 'percent', value: 3.1, digits: 2, partial: 11 })
    expect(formatCell(cell)).toBe('≈ 3,10 % (11 %)')
    const goals = model.sheets.find(({ key }) => key === 'goals')!.tables.at(-1)!
    const at = goals.columns.findIndex(({ key }) => key === 'currentValue')
    expect(goals.rows.map(({ cells }) => cells[at])).toContainEqual({
      kind: 'percent',
      value: 4.5,
      digits: 2,
    })
    expect(JSON.stringify(model.sheets[0])).toContain('15–64 2025: 11 %')
  })

  it('tells provisional, estimated and projected values from measured ones, and explains the letters', () => {
    const { model, series } = sheets([
      figure({ period: '2023' }),
      figure({ period: '2024', status: 'provisional' }),
      figure({ period: '2025', status: 'estimated', coverage: 0.5 }),
      figure({ period: '2040', status: 'projected' }),
    ])
    const texts = ['2023', '2024', '2025', '2040'].map((period) =>
      formatCell(series.cell('I-01 05382', period)!),
    )
    expect(texts).toEqual(['1,00 %', '1,00 % p', '≈ 1,00 % s (50 %)', '1,00 % v'])
    const legend = model.sheets[0]!.tables.find(({ key }) => key === 'signs')!
    const letters = legend.rows.map(({ cells }) => formatCell(cells[0]!))
    expect(letters).toEqual(expect.arrayContaining(['p', 's', 'v']))
  })

  it('never lets a hidden number in, even where a row still holds one', () => {
    const hidden = { value: 777_777, numerator: 888_888, denominator: 999_999 }
    const { model, now, series } = sheets([
      figure({ ...hidden, state: 'suppressed', coverage: 0.4242 }),
      figure({ ...hidden, state: 'notAvailable', area: 'm0' }),
    ])
    expect(now.cell('I-01 05382', 'value')).toEqual({ kind: 'note', text: '•' })
    expect(series.cell('I-01 05382', '2021')).toEqual({ kind: 'note', text: '•' })
    expect(now.cell('I-01 05382004', 'value')).toEqual({ kind: 'note', text: '–' })
    expect(JSON.stringify(model)).not.toMatch(/777777|888888|999999|777\.777|42/)
  })

  it('tells what is missing from what is nothing, and never writes 0 for it', () => {
    const { now } = sheets([
      figure({ area: 'm0', value: 0 }),
      figure({ area: 'm1', value: null }),
      figure({ area: 'm2', value: Number.NaN }),
    ])
    expect(now.cell('I-01 05382004', 'value')).toEqual({ kind: 'percent', value: 0, digits: 2 })
    expect(now.cell('I-01 05382008', 'value')).toEqual({ kind: 'note', text: '–' })
    expect(now.cell('I-01 05382012', 'value')).toEqual({ kind: 'note', text: '–' })
    expect(now.cell('I-01 05382016', 'value')).toEqual({ kind: 'note', text: '…' })
    expect(now.cell('I-01 05382016', 'figureState')).toMatchObject({ text: 'Liegt noch nicht vor' })
  })

  it('takes the newest period by its days, whatever its spelling', () => {
    const { now, series } = sheets([
      figure({ period: '2021', value: 1 }),
      figure({ period: '2021/22', value: 3 }),
      figure({ period: '2022-Q1', value: 2 }),
    ])
    expect(now.cell('I-01 05382', 'period')).toMatchObject({ text: 'Schuljahr 2021/22' })
    expect(series.table.columns.slice(6).map(({ heading }) => heading)).toEqual([
      '2021',
      '1. Quartal 2022',
      'Schuljahr 2021/22',
    ])
  })

  it('leaves a period empty that an indicator does not have', () => {
    const { series } = sheets([
      figure({ period: '2020' }),
      figure({ indicator: 'i1', period: '2021', value: 5 }),
    ])
    expect(series.cell('I-01 05382', '2021')).toEqual({ kind: 'empty' })
    expect(series.cell('I-02 05382', '2021')).toEqual({ kind: 'integer', value: 5 })
    expect(series.cell('I-02 05382004', '2021')).toEqual({ kind: 'note', text: '…' })
  })

  it('lists smaller areas after the others, only where they have figures, and keeps them off paper', () => {
    const { model, series } = sheets([figure({}), figure({ area: 'n1' })])
    const keys = series.table.rows.map(({ key }) => key)
    expect(keys).toHaveLength(21)
    expect(keys.at(-1)).toBe('I-01 05382008-01')
    expect(model.sheets.find(({ key }) => key === 'timeSeries')!.printedRows).toBe(20)
  })

  it('words partial coverage and never rounds it to complete', () => {
    const { now } = sheets([figure({ coverage: 0.999 }), figure({ area: 'm0', coverage: 0.63 })])
    expect(now.cell('I-01 05382', 'coverage')).toMatchObject({ text: 'unvollständig (99 %)' })
    expect(now.cell('I-01 05382004', 'coverage')).toMatchObject({ text: 'unvollständig (63 %)' })
  })

  describe('with a goal for a small area whose division is left out', () => {
    const smallGoal = (data: MasterplanData) => {
      data.settings = { ...data.settings, planDivisions: [] }
      data.goals = data.goals.map((goal, at) => ({
        ...goal,
        indicator: at === 0 ? 'i0' : null,
        area: at === 0 ? 'n1' : null,
      }))
    }
    const figures = [
      figure({ period: '2021' }),
      figure({ period: '2021', area: 'm0', state: 'notAddable', value: null }),
      figure({ period: '2021', area: 'n1' }),
      figure({ period: '2022', area: 'n1' }),
      figure({ period: '2020', area: 'n1', state: 'suppressed', value: null }),
      figure({ indicator: 'i1', period: '2023', area: 'n1' }),
    ]

    it('says where a goal is measured that is not the county', () => {
      const { model } = sheets(figures, smallGoal)
      const goals = model.sheets.find(({ key }) => key === 'goals')!.tables.at(-1)!
      const at = goals.columns.findIndex(({ key }) => key === 'indicator')
      const measured = goals.rows.flatMap(({ cells }) => {
        const cell = cells[at]
        return cell?.kind === 'text' ? [cell.text.split('\n').length] : []
      })
      expect(measured).toEqual([2])
    })

    it('counts the figures the file shows, each by its sign', () => {
      const { model } = sheets(figures, smallGoal)
      const { notes } = model.sheets.find(({ key }) => key === 'overview')!
      expect(notes).toContainEqual(
        'Kennzahlen dieser Datei: 2 veröffentlicht, 0 geheim gehalten, 1 nicht verfügbar.',
      )
    })

    it('has neither rows nor columns for what no area of the time series has', () => {
      const { now, series } = sheets(figures, smallGoal)
      expect(series.table.columns.slice(6).map(({ heading }) => heading)).toEqual(['2021'])
      expect(series.table.rows).toHaveLength(20)
      expect(now.cell('I-02 05382', 'period')).toEqual({ kind: 'empty' })
    })
  })

  it('compares no projections, whoever has the newest', () => {
    const { model, now } = sheets([
      figure({ period: '2024', coverage: 0.5 }),
      figure({ period: '2025', area: 'n1' }),
      figure({ period: '2040', status: 'projected', coverage: 0.03 }),
    ])
    expect(JSON.stringify(model.sheets[0])).toMatch(/ 2024: 50 %/)
    expect(JSON.stringify(model.sheets[0])).not.toContain('2040')
    expect(now.cell('I-01 05382', 'period')).toMatchObject({ text: '2024' })
  })

  it('says the same percentage as the screens, binary fractions aside', () => {
    const { now } = sheets([figure({ coverage: 0.29 })])
    expect(now.cell('I-01 05382', 'coverage')).toMatchObject({ text: 'unvollständig (29 %)' })
  })

  it('leaves out municipalities that do not exist on the Stand', () => {
    const { now } = sheets([figure({})], (data) => {
      data.areas = data.areas.map((area) =>
        area.id === 'm0' ? { ...area, validTo: '2025-12-31' } : area,
      )
    })
    expect(now.cell('I-01 05382004', 'value')).toBeUndefined()
    expect(now.cell('I-01 05382008', 'value')).toBeDefined()
  })
})
