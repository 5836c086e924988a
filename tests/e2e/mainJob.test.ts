import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

import { choose, press, tabTo } from '#tests/support/keyboard'
import { open } from '#tests/support/screens'
import { setStage, type Stage, type Visit } from '#tests/support/stage'

jest.setTimeout(120_000)

const indicator = 'Einwohnerinnen und Einwohner'

describe('the main job, by keyboard alone', () => {
  let stage: Stage
  let visit: Visit
  let page: Page

  beforeAll(async () => {
    stage = await setStage()
    visit = await stage.enter(null)
    page = visit.page
  })
  afterAll(() => stage.close())

  it('should sign in', async () => {
    await open(page, `${stage.program.url}/admin`)
    await page.locator('#field-email').focus()
    await page.keyboard.type(stage.program.admin.email)
    await tabTo(page, 'Passwort')
    await page.keyboard.type(stage.program.admin.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Guten Tag/ }).waitFor()
  })

  it('should enter a value the German way', async () => {
    await press(page, 'Messwerte')
    await page.getByRole('heading', { name: 'Messwerte' }).waitFor()
    await press(page, 'Messwert anlegen')
    await page.locator('#field-period').waitFor()
    await choose(page, 'Indikator', indicator)
    await choose(page, 'Gebiet', 'Siegburg')
    await tabTo(page, 'Berichtszeitraum')
    await page.keyboard.type('2023')
    await tabTo(page, 'Wert')
    await page.keyboard.type('42.111')
    await press(page, 'Speichern')
    await page.waitForURL(/observations\/(?!create)/)
    await page.getByRole('heading', { name: `${indicator} · Siegburg · 2023` }).waitFor()
  })

  it("should see the county's figure follow", async () => {
    await open(page, `${stage.program.url}/admin`)
    await press(page, 'Indikatoren')
    await press(page, 'EW')
    await page.getByRole('heading', { name: indicator }).waitFor()
    await press(page, 'Werte')
    const county = page.locator('.figure-table__total')
    await county.waitFor()
    // One of 19 municipalities: the county's current year stays the one before, which is whole.
    const caption = page.locator('.figure-table caption')
    expect(await caption.innerText()).toBe('Kennzahlen 2022')
    await tabTo(page, 'Berichtszeitraum')
    await page.keyboard.type('2023')
    await caption.filter({ hasText: 'Kennzahlen 2023' }).waitFor()
    expect(await county.innerText()).toMatch(
      /Rhein-Sieg-Kreis\s+≈\s42\.111\sPersonen\s\(6\s%\).*1 von 19 Gebieten/,
    )
  })

  it('should take the Masterplan away as Excel', async () => {
    await open(page, `${stage.program.url}/admin`)
    const download = page.waitForEvent('download')
    await press(page, 'Masterplan als Excel')
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('should have done so without an error or another host', () => {
    expect(visit.watched.errors()).toEqual([])
    expect(visit.watched.hosts()).toEqual([new URL(stage.program.url).host])
  })
})
