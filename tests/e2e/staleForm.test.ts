import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { launchBrowser } from '#tests/support/browser'
import { startProgram, type Program } from '#tests/support/program'
import { open, signIn } from '#tests/support/screens'

jest.setTimeout(300_000)

let program: Program
let browser: Browser

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

/** The form of a record as one person sees it. */
const openForm = async (id: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'de-DE' })
  await signIn(context, program, program.admin)
  const page = await context.newPage()
  await open(page, `${program.url}/admin/collections/actors/${id}`)
  return page
}

const saveWith = async (page: Page, notes: string) => {
  await page.locator('#field-notes').fill(notes)
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.locator('#action-save').click()
  return (await answer).status()
}

it('the second of two forms is told; saving one form twice works', async () => {
  const context = await browser.newContext()
  await signIn(context, program, program.admin)
  const created = await context.request.post(`${program.url}/api/actors`, {
    headers: { origin: program.url },
    data: { name: 'Caritasverband', kind: 'association' },
  })
  const { doc } = (await created.json()) as { doc: { id: string } }
  const first = await openForm(doc.id)
  const second = await openForm(doc.id)

  expect(await saveWith(first, 'Erster Stand')).toBe(200)
  expect(await saveWith(first, 'Zweiter Stand')).toBe(200)
  expect(await saveWith(second, 'Überholt')).toBe(409)
  await second.getByText('während Sie daran gearbeitet haben').first().waitFor()

  const read = await context.request.get(`${program.url}/api/actors/${doc.id}`, {
    headers: { origin: program.url },
  })
  expect(await read.json()).toMatchObject({ notes: 'Zweiter Stand', revision: 3 })
})
