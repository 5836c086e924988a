import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { open } from '#tests/support/screens'
import { setStage, type Stage, type Visit } from '#tests/support/stage'
import { ratesOf } from '#tests/support/unemployment2021'

jest.setTimeout(120_000)

type Area = { id: string; key: string }

describe('19 rates entered, the county on screen', () => {
  let stage: Stage
  let visit: Visit
  let indicator: string

  beforeAll(async () => {
    stage = await setStage()
    const { api } = stage
    indicator = await api.create('indicators', {
      code: 'ALQ',
      name: 'Arbeitslose je 100 Einwohner von 15 bis 64',
      kind: 'rate',
      unit: '%',
      factor: 100,
      decimals: 2,
      isShare: true,
    })
    const path = 'areas?limit=100&depth=0&where[division][equals]=municipality'
    const { body } = await api.send('GET', path)
    const areas = body['docs'] as Area[]
    for (const { ags, ...counts } of ratesOf(areas.map(({ key }) => key))) {
      const area = areas.find(({ key }) => key === ags)?.id
      await api.create('observations', {
        indicator,
        area,
        period: '2021',
        status: 'measured',
        ...counts,
      })
    }
    visit = await stage.enter(stage.program.admin)
  })
  afterAll(() => stage.close())

  it('should show 4,83 % in the list of figures, not the mean of the rates', async () => {
    const { page } = visit
    // Links in lists are read once they come into view.
    await page.setViewportSize({ width: 1280, height: 2000 })
    const where = `where[or][0][and][0][indicator][equals]=${indicator}`
    await open(page, `${stage.program.url}/admin/collections/figures?${where}&limit=25`)
    const county = page.locator('tbody tr', { hasText: 'Rhein-Sieg-Kreis' })
    await county.waitFor()
    expect(await county.locator('.cell-value').innerText()).toMatch(/^4,83\s%$/)
    expect(await page.locator('tbody tr').count()).toBe(20)
  })

  it("should show it on the indicator's page", async () => {
    const { page } = visit
    await open(page, `${stage.program.url}/admin/collections/indicators/${indicator}`)
    await page.getByRole('button', { name: 'Werte', exact: true }).click()
    const county = page.locator('.figure-table__total')
    expect(await county.innerText()).toMatch(/Rhein-Sieg-Kreis\s+4,83\s%/)
    expect(await page.locator('.figure-table tbody tr').count()).toBe(20)
  })
})
