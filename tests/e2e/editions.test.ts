import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'

import { badLines } from '#tests/support/screenWords'
import { open, seriousViolations, wordsOn } from '#tests/support/screens'
import { setStage, type Stage } from '#tests/support/stage'

jest.setTimeout(120_000)

const password = 'Nur-zur-Probe-2026'
const internal = 'Interne Excel-Datei herunterladen'
const toPassOn = 'Excel-Datei zur Weitergabe herunterladen'

describe('an edition on its page', () => {
  let stage: Stage
  let address: string

  beforeAll(async () => {
    stage = await setStage()
    const data = { title: 'Zum Jahresende', asOf: '2026-11-22', state: 'draft' }
    const id = await stage.api.create('editions', data)
    address = `${stage.program.url}/admin/collections/editions/${id}`
  })
  afterAll(() => stage.close())

  const enter = async (role: string): Promise<Page> => {
    const email = `${role}@example.org`
    await stage.api.create('users', { name: 'Vera Muster', email, password, role })
    const { page } = await stage.enter({ email, password })
    await open(page, address)
    return page
  }

  const links = (page: Page) => page.locator('.edition-release a').allInnerTexts()

  const fileOf = async (page: Page, name: string): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    return (await download).suggestedFilename()
  }

  it('should be released by the head, who then has both files', async () => {
    const page = await enter('head')
    await page.getByRole('button', { name: 'Freigeben' }).click()
    const question = page.getByRole('dialog')
    expect(await question.innerText()).toContain('zwei Excel-Dateien')
    await question.getByRole('button', { name: 'Freigeben' }).click()
    await page.getByRole('link', { name: toPassOn }).waitFor()
    expect(await links(page)).toEqual([toPassOn, internal])
    expect(await fileOf(page, internal)).toBe('2026-11-22_Masterplan.xlsx')
    expect(await fileOf(page, toPassOn)).toBe('2026-11-22_Masterplan_Weitergabe.xlsx')
    expect(badLines(await wordsOn(page))).toEqual([])
    expect(await seriousViolations(page)).toEqual([])
  })

  it('should hand a council one file, and say nothing of the other', async () => {
    const page = await enter('council')
    expect(await links(page)).toEqual(['Excel-Datei herunterladen'])
    const name = '2026-11-22_Masterplan_Weitergabe.xlsx'
    expect(await fileOf(page, 'Excel-Datei herunterladen')).toBe(name)
    expect(await wordsOn(page)).not.toContain('Interne Datei')
  })
})
