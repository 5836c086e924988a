import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run migrate:create -- <name>`: writes the SQLite migration from the last committed schema to
 * the one in the code. Payload's own index lacks file extensions and its imports the word `type`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'src/migrations')
const name = process.argv[2] ?? 'change'

const node = (args: string[], env: Record<string, string> = {}) => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const generate = () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'planwerk-migrate-'))
  try {
    node(['node_modules/payload/bin.js', 'migrate:create', name, '--skip-empty'], {
      DATA_DIR: dataDir,
      DATABASE_URI: '',
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const migrationNames = () =>
  readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted()

const index = (names: string[]) => `import type { Migrations } from '#database/sqlite/migrate'
${names.map((file) => `import * as m${file} from './${file}.ts'`).join('\n')}

/** SQLite only; MongoDB needs none. Written by \`npm run migrate:create\`. */
export const migrations: Migrations = [
${names.map((file) => `  { name: '${file}', up: m${file}.up, down: m${file}.down },`).join('\n')}
]
`

const markTypes = (file: string) => {
  const path = join(folder, `${file}.ts`)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replaceAll(/(?<=[{,] )Migrate(Up|Down)Args(?=,| \})/g, 'type Migrate$1Args'),
  )
}

const known = migrationNames()
generate()
const names = migrationNames()
const last = names.at(-1)
if (names.length === known.length) {
  console.log('Das Schema hat sich nicht geändert: keine neue Migration.')
  process.exit()
}
if (last !== undefined) markTypes(last)
writeFileSync(join(folder, 'index.ts'), index(names))
node(['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--write', 'src/migrations'])
