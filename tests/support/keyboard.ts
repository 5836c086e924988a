import type { Page } from 'playwright-core'

const most = 250

/** What a screen reader would call the focused element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element) return ''
    const label = element.id && document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
    const name = element.getAttribute('aria-label') || (label && label.textContent)
    return (name || element.textContent || '').replace(/\*\s*$/, '').trim()
  })

/**
 * Presses Tab until the element with this name has the focus.
 * @throws when it cannot be reached by keyboard
 */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  const passed: string[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === name) return
    passed.push(now)
  }
  throw new Error(`No way by Tab to "${name}"; passed: ${passed.slice(0, 60).join(' | ')}`)
}

/** Chooses in a list by typing, as keyboard users do. */
export const choose = async (page: Page, name: string, option: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.type(option)
  await page.locator('.rs__option', { hasText: option }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Reaches a link or button and presses it. */
export const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
