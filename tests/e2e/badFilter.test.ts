import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'

import { open } from '#tests/support/screens'
import { setStage, type Stage } from '#tests/support/stage'

jest.setTimeout(120_000)

describe('a filter of a list', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage()
    page = (await stage.enter(stage.program.admin)).page
  })
  afterAll(() => stage.close())

  const list = (condition: string) =>
    open(page, `${stage.program.url}/admin/collections/tasks?where[or][0][and][0]${condition}`)
  const rows = () => page.locator('.table tbody tr').count()

  it.each([
    ['[due][less_than]=02.03.24', '„02.03.24“ ist kein Datum. Bitte schreiben Sie TT.MM.JJJJ.'],
    ['[revision][equals]=12abc', '„12abc“ ist keine Zahl.'],
  ])('should show nothing and say why: %s', async (condition, sentence) => {
    await list(condition)
    await page.locator('[aria-live] .banner', { hasText: sentence }).waitFor()
    expect(await rows()).toBe(0)
  })

  it('should say nothing where it was understood, found or not', async () => {
    await list('[due][less_than]=02.03.1950')
    expect(await rows()).toBe(0)
    await list('[title][exists]=true')
    expect(await rows()).toBeGreaterThan(0)
    expect(await page.locator('[aria-live] .banner').count()).toBe(0)
  })
})
