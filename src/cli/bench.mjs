import { join } from 'node:path'

import { ensureInstalled } from './setup/install.mjs'
import { root, run } from './setup/terminal.mjs'

/** `npm run bench` runs every file of tests/bench, `npm run bench -- save` those with "save". */
await ensureInstalled()
const script = join(root, 'tests/bench/run.ts')
process.exit(
  await run({
    args: ['--expose-gc', '--import', 'tsx', script, ...process.argv.slice(2)],
    // As the suites: in production SQLite refuses a table without a migration.
    env: { NODE_ENV: 'test' },
  }),
)
