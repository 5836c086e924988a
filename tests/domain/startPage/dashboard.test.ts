import { describe, expect, it } from '@jest/globals'

import type { Role } from '#domain/accounts/roles'
import { startPlans } from '#domain/accounts/startPlans'
import { buildDashboard, type DashboardFacts } from '#domain/startPage/dashboard'

const entry = (title: string, day: string | null = null) => ({ id: title, title, day })
const measure = (title: string, endPlanned: string | null) => ({
  ...entry(title),
  status: 'running' as const,
  startPlanned: null,
  startActual: null,
  endPlanned,
})
const figure = (indicator: string, area: string, period: string) => ({
  indicator,
  area,
  period,
  status: 'measured' as const,
  coverage: 1,
  state: 'published',
})

const facts: DashboardFacts = {
  due: {
    task: [entry('A-1', '2026-12-01'), entry('A-2', '2026-10-01')],
    measure: [measure('M-1', '2026-11-01'), measure('M-2', '2028-01-01'), measure('M-3', null)],
    delivery: [entry('Lieferung', '2026-11-22')],
    service: [entry('Angebot ohne Bestätigung')],
    editionDraft: [entry('Entwurf')],
  },
  recent: {
    edition: [entry('Stand 2025', '2025-06-01')],
    minutes: [entry('Sitzung', '2026-02-01')],
    resolution: [entry('Beschluss', '2025-06-01')],
  },
  missing: { availability: [entry('Sozialhilfe')] },
  indicators: [
    { id: 'i1', title: 'Arbeitslosigkeit', minCoverage: 0.8, isPending: false },
    { id: 'i2', title: 'Wohngeld', minCoverage: 1, isPending: false },
  ],
  figures: [figure('i1', 'county', '2020'), figure('i1', 'county', '2021')],
  county: 'county',
  ownAreas: [{ id: 'siegburg', title: 'Siegburg' }],
}
const on = (role: Role) => ({ plan: startPlans[role], today: '2026-11-22', within: 28 })
const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)

describe('start page', () => {
  it('should list what is due by day, what has no day last', () => {
    const { due } = buildDashboard(facts, on('planner'))
    expect(titles(due)).toEqual(['A-2', 'M-1', 'Lieferung', 'A-1', 'Angebot ohne Bestätigung'])
  })

  it('should call overdue what lies before today, not what is due today', () => {
    const { due } = buildDashboard(facts, on('planner'))
    expect(titles(due.filter(({ isOverdue }) => isOverdue))).toEqual(['A-2', 'M-1'])
  })

  it('should list what is new, the latest first', () => {
    const { recent } = buildDashboard(facts, on('council'))
    expect(titles(recent)).toEqual(['Sitzung', 'Beschluss', 'Stand 2025'])
  })

  it('should name indicators without a county figure', () => {
    const { missing } = buildDashboard(facts, on('planner'))
    expect(missing).toEqual([
      { kind: 'indicatorWithoutFigures', entries: [entryOf('i2', 'Wohngeld')] },
      { kind: 'availability', entries: facts.missing.availability },
    ])
  })

  it("should ask a municipality for its own values of the county's current period", () => {
    const { missing } = buildDashboard(facts, on('municipality'))
    expect(missing[0]?.entries).toEqual([entryOf('i1', 'Arbeitslosigkeit – Siegburg, 2021')])
  })

  it('should not ask for a year of which the county has too little to speak of it', () => {
    const started = { ...figure('i1', 'county', '2022'), coverage: 0.11 }
    const projected = { ...figure('i1', 'county', '2040'), status: 'projected' as const }
    const given = { ...facts, figures: [...facts.figures, started, projected] }
    const { missing } = buildDashboard(given, on('municipality'))
    expect(missing[0]?.entries).toEqual([entryOf('i1', 'Arbeitslosigkeit – Siegburg, 2021')])
    const enough = { ...given, figures: [...given.figures, { ...started, coverage: 0.8 }] }
    expect(titles(buildDashboard(enough, on('municipality')).missing[0]!.entries)).toEqual([
      'Arbeitslosigkeit – Siegburg, 2022',
    ])
  })

  it('should take a value of the current period or the word that there is none for an answer', () => {
    const answered = { ...figure('i1', 'siegburg', '2021'), state: 'notAvailable' }
    const given = { ...facts, figures: [...facts.figures, answered] }
    expect(buildDashboard(given, on('municipality')).missing.map(({ kind }) => kind)).toEqual([
      'availability',
    ])
  })

  it('should not count "not available" as a county figure', () => {
    const none = facts.figures.map((row) => ({ ...row, state: 'notAvailable' }))
    const { missing } = buildDashboard({ ...facts, figures: none }, on('planner'))
    expect(missing[0]?.entries.map(({ id }) => id)).toEqual(['i1', 'i2'])
  })

  it('should show the head what waits for release, and others not', () => {
    expect(titles(buildDashboard(facts, on('head')).due)).toContain('Entwurf')
    expect(titles(buildDashboard(facts, on('planner')).due)).not.toContain('Entwurf')
  })

  it('should show a council nothing but what is new', () => {
    expect(buildDashboard(facts, on('council'))).toMatchObject({ due: [], missing: [] })
  })

  it('should stand on nothing at all', () => {
    const none = { due: {}, recent: {}, missing: {}, indicators: [], figures: [], ownAreas: [] }
    expect(buildDashboard({ ...none, county: null }, on('admin'))).toEqual({
      due: [],
      recent: [],
      missing: [],
      pending: 0,
    })
  })
})

function entryOf(id: string, title: string) {
  return { id, title, day: null }
}
