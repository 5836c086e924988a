import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'

import { open } from '#tests/support/screens'
import { setStage, type Stage } from '#tests/support/stage'

jest.setTimeout(120_000)

describe('bad input in a form', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage()
    page = (await stage.enter(stage.program.admin)).page
  })
  afterAll(() => stage.close())

  const choose = async (field: string, option: string) => {
    await page.locator(`#field-${field} input`).first().fill(option)
    await page.locator('.rs__option', { hasText: option }).first().click()
  }

  const save = async (values: Record<string, string>) => {
    await open(page, `${stage.program.url}/admin/collections/observations/create`)
    await choose('indicator', 'Einwohnerinnen')
    await choose('area', 'Siegburg')
    for (const [field, value] of Object.entries(values))
      await page.locator(`#field-${field}`).fill(value)
    // The form tells the server of changes after a quarter of a second; nobody saves faster.
    await page.waitForTimeout(600)
    await page.locator('#action-save').click()
  }

  const messageAt = async (field: string) => {
    const message = page.locator(`.field-type:has(> * #field-${field}) .field-error`).first()
    await message.waitFor()
    return message.innerText()
  }

  it('should refuse a period that does not exist, at its field', async () => {
    await save({ period: '2017/19', value: '1' })
    expect(await messageAt('period')).toMatch(/2017\/19/)
  })

  it.each(['k. A.', '4.83', '1,2,3'])('should refuse the number "%s"', async (text) => {
    await save({ period: '2025', value: text })
    expect(await messageAt('value')).toBe('Bitte geben Sie eine gültige Zahl ein.')
    expect(await page.inputValue('#field-value')).toBe(text)
  })

  it('should refuse a negative count', async () => {
    await save({ period: '2025', value: '-5' })
    expect(await messageAt('value')).toMatch(/negativ/i)
  })

  it('should have saved nothing', async () => {
    const { body } = await stage.api.send('GET', 'observations?limit=1&depth=0')
    expect(body['totalDocs']).toBe(19)
  })
})
