import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { enteredSlugs, globalSlugs, screenSlugs } from '#tests/support/collections'
import { fillEmptyCollections } from '#tests/support/oneOfEach'
import { open, seriousViolations, wordsOn } from '#tests/support/screens'
import { badLines } from '#tests/support/screenWords'
import { setStage, type Stage, type Visit } from '#tests/support/stage'

jest.setTimeout(120_000)

describe('every screen in German', () => {
  let stage: Stage
  let visit: Visit

  beforeAll(async () => {
    stage = await setStage()
    await fillEmptyCollections(stage.api)
    visit = await stage.enter(stage.program.admin)
  })
  afterAll(() => stage.close())

  /** Opens a screen and gathers everything that is wrong with it. */
  const faultsOf = async (path: string) => {
    const { page, watched } = visit
    await open(page, `${stage.program.url}/admin${path}`)
    const faults = {
      address: new URL(page.url()).pathname,
      language: await page.getAttribute('html', 'lang'),
      headings: await page.locator('h1').count(),
      words: badLines(await wordsOn(page)),
      violations: await seriousViolations(page),
      errors: watched.errors(),
    }
    return faults
  }

  const sound = (path: string) => ({
    address: `/admin${path}`,
    language: 'de',
    headings: 1,
    words: [],
    violations: [],
    errors: [],
  })

  it.each(['', '/account', ...globalSlugs.map((slug) => `/globals/${slug}`)])(
    'should be sound: /admin%s',
    async (path) => expect(await faultsOf(path)).toEqual(sound(path)),
  )

  it.each(screenSlugs)('should be sound: list of %s', async (slug) => {
    const path = `/collections/${slug}`
    expect(await faultsOf(path)).toEqual(sound(path))
  })

  it.each(screenSlugs)('should be sound: record of %s', async (slug) => {
    const path = `/collections/${slug}/${await stage.api.first(slug)}`
    expect(await faultsOf(path)).toEqual(sound(path))
  })

  it.each(screenSlugs.filter((slug) => enteredSlugs.includes(slug)))(
    'should be sound: new record of %s',
    async (slug) => {
      const path = `/collections/${slug}/create`
      expect(await faultsOf(path)).toEqual(sound(path))
    },
  )

  it('should say in list and form that nobody has taken a task on', async () => {
    const { page } = visit
    const { url } = stage.program
    await open(page, `${url}/admin/collections/tasks?search=personeller`)
    expect(await page.locator('tbody .cell-owner').allInnerTexts()).toEqual(['noch niemand'])
    const task = await stage.api.find('tasks', 'code', 'A-2018-05')
    await open(page, `${url}/admin/collections/tasks/${task}`)
    expect(await page.locator('#field-owner').innerText()).toContain('noch niemand')
    await open(page, `${url}/admin/collections/tasks?search=A-2018-01`)
    const owner = page.locator('tbody .cell-owner', { hasText: 'Dezernat von Dezernent Schmitz' })
    await owner.waitFor()
  })

  it('should head a seat with who sits where, and find it by its member', async () => {
    const { page } = visit
    const { url } = stage.program
    await open(page, `${url}/admin/collections/seats?search=diakonie`)
    const members = page.locator('tbody .cell-member')
    await members.getByText('Diakonie').waitFor()
    expect(await members.count()).toBe(1)
    await members.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /^Diakonie/ }).waitFor()
    expect(await page.innerText('h1')).toContain('Arbeitsgruppe „Strategische Sozialplanung“')
    expect(await page.innerText('.step-nav')).toContain('Diakonie')
  })

  it('should be sound: a membership in a drawer, its calendar open', async () => {
    const { page } = visit
    const { url } = stage.program
    const area = await stage.api.find('areas', 'key', '05382060')
    await open(page, `${url}/admin/collections/areas/${area}`)
    await page.locator('#field-memberships tbody button').first().click()
    const drawer = page.getByRole('dialog', { name: /^Siegburg · Rhein-Sieg-Kreis/ })
    await drawer.locator('#field-validFrom input').focus()
    await page.locator('.react-datepicker__month-select').waitFor()
    await page.getByRole('combobox', { name: 'Monat' }).waitFor()
    expect(badLines(await wordsOn(page))).toEqual([])
    expect(await drawer.innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect(await seriousViolations(page)).toEqual([])
  })

  it('should say in German that a page does not exist', async () => {
    const faults = await faultsOf('/nirgends')
    expect(faults).toMatchObject({ language: 'de', words: [], violations: [] })
    expect(await visit.page.innerText('h1')).toBe('Nicht gefunden')
  })

  it('should have asked no other host, for pictures neither', () => {
    expect(visit.watched.hosts()).toEqual([new URL(stage.program.url).host])
  })

  it('should be sound: login', async () => {
    const stranger = await stage.enter(null)
    await open(stranger.page, `${stage.program.url}/admin/login`)
    expect(badLines(await wordsOn(stranger.page))).toEqual([])
    expect(await seriousViolations(stranger.page)).toEqual([])
    expect(stranger.watched.errors()).toEqual([])
    expect(await stranger.page.getAttribute('html', 'lang')).toBe('de')
  })
})
