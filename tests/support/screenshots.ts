import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'

import { apiOf } from './api.ts'
import { launchBrowser } from './browser.ts'
import { type Program, startProgram } from './program.ts'
import { open, signIn } from './screens.ts'

/** LibreOffice writes numbers the way of the locale it runs in. */
const german = { env: { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } }
const run = (command: string, args: string[]) => promisify(execFile)(command, args, german)
const target = path.resolve(import.meta.dirname, '../../docs/screenshots')
const size = { width: 1280, height: 800 }
/** The sheets a reader looks at first. */
const pages = 4

const say = (line: string) => process.stdout.write(`${line}\n`)

const shoot = async (page: Page, name: string) => {
  await page.waitForFunction(
    () =>
      !document.querySelector('.shimmer-effect') && !/Lädt|Loading/.test(document.body.innerText),
  )
  await page.screenshot({ path: path.join(target, `${name}.png`) })
  say(`✓ docs/screenshots/${name}.png`)
}

const shootScreens = async (program: Program) => {
  const api = await apiOf(program, program.admin)
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: size, locale: 'de-DE' })
  await signIn(context, program, program.admin)
  const page = await context.newPage()
  const admin = `${program.url}/admin`
  await open(page, admin)
  await shoot(page, 'startseite')
  await open(page, `${admin}/collections/indicators/${await api.first('indicators')}`)
  await page.getByRole('button', { name: 'Werte', exact: true }).click()
  await page.locator('.figure-table').waitFor()
  await page.locator('.relationship-table table').waitFor()
  await page.setViewportSize({ width: size.width, height: 1500 })
  await shoot(page, 'indikator')
  await page.setViewportSize(size)
  await open(page, `${admin}/collections/measures/${await api.first('measures')}`)
  await page.getByRole('button', { name: 'Zeitplan und Fortschritt' }).click()
  await shoot(page, 'massnahme')
  const workbook = await context.request.get(`${program.url}/exports/masterplan.xlsx`, {
    headers: { origin: program.url },
  })
  const bytes = await workbook.body()
  await browser.close()
  return bytes
}

/** The workbook's first pages, drawn by LibreOffice; left as they are where it is missing. */
const shootWorkbook = async (bytes: Buffer) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwerk-shots-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    await writeFile(path.join(folder, 'masterplan.xlsx'), bytes)
    const pdf = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
    await run('soffice', [profile, ...pdf, path.join(folder, 'masterplan.xlsx')])
    const range = ['-png', '-r', '70', '-f', '1', '-l', String(pages)]
    await run('pdftoppm', [...range, path.join(folder, 'masterplan.pdf'), path.join(folder, 'p')])
    const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort()
    for (const [at, file] of files.entries()) {
      await rename(path.join(folder, file), path.join(target, `masterplan-${at + 1}.png`))
      say(`✓ docs/screenshots/masterplan-${at + 1}.png`)
    }
  } catch (error) {
    say(`Die Seiten der Arbeitsmappe fehlen: ${(error as Error).message}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Draws the pictures of the README from the demo. */
await mkdir(target, { recursive: true })
const program = await startProgram({ DEMO: '1' })
try {
  await shootWorkbook(await shootScreens(program))
} finally {
  await program.stop()
}
