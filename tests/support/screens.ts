import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

import type { Program } from './program.ts'

/** Evaluated, not added as a script: the content security policy rightly forbids the latter. */
const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

export type Login = { email: string; password: string }

/** Signs a browser context in without the form. */
export const signIn = async (context: BrowserContext, program: Program, login: Login) => {
  const answer = await context.request.post(`${program.url}/api/users/login`, { data: login })
  if (!answer.ok()) throw new Error(`Login failed: ${answer.status()} ${await answer.text()}`)
}

/** Opens a page and waits until its forms and lists are complete. */
export const open = async (page: Page, url: string) => {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => {
    const isLoading = document.querySelector('.shimmer-effect, .loading-overlay')
    // The names and roles that the accessibility provider adds end with the main landmark.
    const isNamed = document.querySelector('main, [role="main"]')
    const isAdmin = document.querySelector('.template-default, .template-minimal')
    return !isLoading && (isNamed || !isAdmin)
  })
}

export type Violation = { rule: string; impact: string; nodes: string[] }

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA, serious or critical. */
export const seriousViolations = async (page: Page): Promise<Violation[]> => {
  await page.evaluate(axeScript)
  const results = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
  )
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({
      rule: id,
      impact: String(impact),
      nodes: nodes.map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 160)}`),
    }))
}

/** Every text a reader sees or hears: visible text, names, titles and placeholders. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt']
    const spoken = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())].flatMap(
      (element) => names.map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...spoken.filter(Boolean)].join('\n')
  })
