import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { delimiter, join } from 'node:path'

import { chromium, type Browser } from 'playwright-core'

/** A browser for tests makes no request of its own and keeps nothing. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const fixedPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/** A Chromium or Chrome of this machine: CHROMIUM_PATH, the PATH, the usual places. */
const installedBrowser = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(fixedPlaces[platform()] ?? []),
  ]
  return candidates.find((path) => path !== '' && existsSync(path))
}

/** The machine's own browser, else the one that comes as an npm package. */
export const launchBrowser = async (): Promise<Browser> => {
  const installed = installedBrowser()
  if (installed) return chromium.launch({ executablePath: installed, args: quiet })
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...quiet],
  })
}
