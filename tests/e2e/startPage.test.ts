import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { open, seriousViolations, wordsOn } from '#tests/support/screens'
import { badLines } from '#tests/support/screenWords'
import { setStage, type Stage } from '#tests/support/stage'

jest.setTimeout(120_000)

const password = 'Nur-zur-Probe-2026'
const everyone = ['Was ist fällig?', 'Was fehlt?', 'Was ist neu?', 'Alle Bereiche']

describe('start page of each role', () => {
  let stage: Stage
  let siegburg: string
  let caritas: string

  beforeAll(async () => {
    stage = await setStage()
    const { api } = stage
    siegburg = await api.find('areas', 'name', 'Siegburg')
    caritas = await api.create('actors', { name: 'Verband zur Probe', kind: 'association' })
    const title = 'Beratung ohne Bestätigung'
    await api.create('services', { title, provider: caritas, state: 'active' })
    const task = { owner: caritas, due: '2020-05-01', state: 'open', title: 'Bericht vorlegen' }
    await api.create('tasks', { ...task, code: 'A-2020-01' })
    const note = { owner: caritas, status: 'running', endPlanned: '2020-06-30' }
    await api.create('measures', { ...note, code: 'M-801', title: 'Wohnraum sichern' })
    const foreign = await api.create('actors', { name: 'Andere Stelle', kind: 'other' })
    const other = { ...note, owner: foreign, code: 'M-802', title: 'Fremdes Vorhaben' }
    await api.create('measures', { ...other, released: true })
    await api.create('editions', { title: 'Entwurf 2026', asOf: '2026-11-22', state: 'draft' })
  })
  afterAll(() => stage.close())

  const enter = async (role: string) => {
    const email = `${role}@example.org`
    await stage.api.create('users', { name: 'Vera Muster', email, password, role })
    const visit = await stage.enter({ email, password })
    await open(visit.page, `${stage.program.url}/admin`)
    return visit
  }

  /** Text of the panel with this heading. */
  const panel = async (page: Awaited<ReturnType<typeof enter>>['page'], heading: string) =>
    page.locator('.start-panel', { has: page.getByRole('heading', { name: heading }) }).innerText()

  it.each(['planner', 'head', 'municipality', 'association', 'council'])(
    'should be sound and greet: %s',
    async (role) => {
      const { page, watched } = await enter(role)
      expect(await page.innerText('h1')).toBe('Guten Tag, Vera Muster')
      const headings = await page.locator('.start-panel h2').allInnerTexts()
      expect(headings).toEqual(everyone)
      expect(await page.getByRole('link', { name: 'Masterplan als Excel' }).count()).toBe(1)
      expect(badLines(await wordsOn(page))).toEqual([])
      expect(await seriousViolations(page)).toEqual([])
      expect(watched.errors()).toEqual([])
    },
  )

  it('should tell the planner what is overdue', async () => {
    const { page } = await stage.enter({ email: 'planner@example.org', password })
    await open(page, `${stage.program.url}/admin`)
    const due = await panel(page, 'Was ist fällig?')
    expect(due).toMatch(/A-2020-01 Bericht vorlegen\s+Auftrag · ▲ überfällig seit 01\.05\.2020/)
    expect(due).toMatch(/M-801 Wohnraum sichern\s+Maßnahme · ▲ überfällig seit 30\.06\.2020/)
    const missing = await panel(page, 'Was fehlt?')
    expect(missing).toContain('M-801 Wohnraum sichern')
    expect(missing).toMatch(
      /Offene Aufträge, die noch niemand übernommen hat\s+A-2018-05 Aufstockung personeller/,
    )
  })

  it('should show the head what waits for release', async () => {
    const { page } = await stage.enter({ email: 'head@example.org', password })
    await open(page, `${stage.program.url}/admin`)
    expect(await panel(page, 'Was ist fällig?')).toContain('Entwurf 2026')
  })

  it("should ask a municipality for its own values, and not for others'", async () => {
    const { api } = stage
    const indicator = await api.find('indicators', 'code', 'EW')
    const area = await api.find('areas', 'name', 'Rhein-Sieg-Kreis')
    const value = { indicator, period: '2024', status: 'measured', value: 610_000 }
    await api.create('observations', { ...value, area })
    const email = 'siegburg@example.org'
    const user = { name: 'Stadt Siegburg', role: 'municipality', areas: [siegburg] }
    await api.create('users', { ...user, email, password })
    const { page } = await stage.enter({ email, password })
    await open(page, `${stage.program.url}/admin`)
    const missing = await panel(page, 'Was fehlt?')
    expect(missing).toContain('EW Einwohnerinnen und Einwohner – Siegburg, 2024')
    expect(missing).not.toContain('Wachtberg')
  })

  it('should ask an association for what is its own only', async () => {
    const email = 'verband@example.org'
    const user = { name: 'Verband', role: 'association', actor: caritas }
    await stage.api.create('users', { ...user, email, password })
    const { page } = await stage.enter({ email, password })
    await open(page, `${stage.program.url}/admin`)
    const due = await panel(page, 'Was ist fällig?')
    expect(due).toContain('Beratung ohne Bestätigung')
    expect(due).toContain('M-801 Wohnraum sichern')
    expect(due).not.toContain('Fremdes Vorhaben')
  })

  it('should speak English to whoever chooses it', async () => {
    const { page } = await stage.enter({ email: 'planner@example.org', password })
    await open(page, `${stage.program.url}/admin/account`)
    await page.locator('.payload-settings__language input').first().fill('English')
    await page.locator('.rs__option', { hasText: 'English' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await open(page, `${stage.program.url}/admin`)
    expect(await page.locator('.start-panel h2').first().innerText()).toBe('What is due?')
  })
})
