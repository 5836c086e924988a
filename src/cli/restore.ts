import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { isWholeDatabase } from '#database/sqlite/copy'
import { databaseFile, readEnv, type Env } from '#env'

const FOLDERS = ['uploads', 'editions']

const check = (isTrue: boolean, sentence: string) => {
  if (!isTrue) throw new Error(sentence)
}

const isRunning = ({ host, port }: Env) =>
  fetch(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/healthz`).then(
    () => true,
    () => false,
  )

/** What was there is moved aside, never deleted. */
const moveAside = (paths: string[], dataDir: string) => {
  const aside = join(dataDir, `vor-wiederherstellung-${Date.now()}`)
  for (const path of paths.filter((each) => existsSync(each))) {
    mkdirSync(aside, { recursive: true })
    renameSync(path, join(aside, basename(path)))
  }
  if (existsSync(aside)) console.log(`  Der bisherige Stand liegt in ${aside}`)
}

/** `npm run restore <folder>`: puts a backup in place of the present state. */
const restore = async (given: string | undefined) => {
  check(given !== undefined, 'Bitte nennen Sie den Ordner: npm run restore -- backups/planwerk-…')
  const source = resolve(given ?? '')
  const env = readEnv()
  const file = databaseFile(env.databaseUri)
  const copy = join(source, 'planwerk.db')
  check(existsSync(source), `Den Ordner ${source} gibt es nicht.`)
  check(!(await isRunning(env)), 'Planwerk läuft noch. Bitte beenden Sie es zuerst.')
  if (file) check(await isWholeDatabase(copy), `${copy} ist keine vollständige Sicherung.`)
  const old = FOLDERS.map((folder) => join(env.dataDir, folder))
  moveAside([...(file ? [file, `${file}-wal`, `${file}-shm`] : []), ...old], env.dataDir)
  mkdirSync(env.dataDir, { recursive: true })
  if (file) cpSync(copy, file)
  else console.log('MongoDB spielen Sie bitte mit mongorestore zurück (siehe README, »Sichern«).')
  for (const folder of FOLDERS) {
    const from = join(source, folder)
    if (existsSync(from)) cpSync(from, join(env.dataDir, folder), { recursive: true })
  }
  console.log('✓ Wiederhergestellt. Starten Sie Planwerk mit npm start.')
}

try {
  await restore(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
