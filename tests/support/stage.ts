import type { Browser, BrowserContext, Page } from 'playwright-core'

import { type Api, apiOf } from './api.ts'
import { launchBrowser } from './browser.ts'
import { type Program, startProgram } from './program.ts'
import { type Login, signIn } from './screens.ts'
import { watch, type Watched } from './watch.ts'

export type Stage = {
  program: Program
  browser: Browser
  api: Api
  /** A page of somebody who is signed in, or of a stranger. */
  enter: (login: Login | null) => Promise<Visit>
  close: () => Promise<void>
}

export type Visit = { context: BrowserContext; page: Page; watched: Watched }

const screen = { viewport: { width: 1280, height: 800 }, locale: 'de-DE' }

/** The real program with its first content, and a browser in front of it. */
export const setStage = async (): Promise<Stage> => {
  const [program, browser] = await Promise.all([startProgram(), launchBrowser()])
  const api = await apiOf(program, program.admin)
  return {
    program,
    browser,
    api,
    enter: async (login) => {
      const context = await browser.newContext({ ...screen, baseURL: program.url })
      const watched = watch(context)
      if (login) await signIn(context, program, login)
      return { context, page: await context.newPage(), watched }
    },
    close: async () => {
      await browser.close()
      await program.stop()
    },
  }
}
