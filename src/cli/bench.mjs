import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ensureInstalled } from './setup/install.mjs'
import { root, run, say } from './setup/terminal.mjs'

/** `npm run bench` runs every tests/bench/*.bench.ts, `npm run bench -- save` those with "save". */
const folder = join(root, 'tests/bench')
const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

await ensureInstalled()
let code = 0
for (const name of files.sort()) {
  say(`\n→ ${name}`)
  const args = ['--expose-gc', '--import', 'tsx', join(folder, name)]
  code = (await run({ args, env: { NODE_ENV: 'production' } })) || code
}
process.exit(code)
