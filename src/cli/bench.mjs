import { join } from 'node:path'

import { ensureInstalled } from './setup/install.mjs'
import { root, run } from './setup/terminal.mjs'

/** `npm run bench` runs all of tests/bench and prints a table, `npm run bench -- save` a part. */
await ensureInstalled()
const args = ['--expose-gc', '--import', 'tsx', join(root, 'tests/bench/run.ts')]
process.exit(await run({ args: [...args, ...process.argv.slice(2)], env: { NODE_ENV: 'test' } }))
