import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { ensureInstalled } from './setup/install.mjs'
import { fail, root, run } from './setup/terminal.mjs'

/** `npm run seed`, `rebuild`, `backup` …: sets up, then runs src/cli/<name>.ts. */
const [name = '', ...rest] = process.argv.slice(2)
const script = join(root, 'src/cli', `${name}.ts`)
if (!existsSync(script)) fail(`Den Befehl »${name}« gibt es nicht.`)

await ensureInstalled()
// Outside production Payload watches for hot reload and would not let the command end.
const env = { NODE_ENV: 'production' }
process.exit(await run({ args: ['--import', 'tsx', script, ...rest], env }))
