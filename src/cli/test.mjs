import { join } from 'node:path'

import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { root, run } from './setup/terminal.mjs'

/** `npm test -- domain` runs one layer, anything else goes to Jest as it is. */
const layers = ['domain', 'contract', 'access', 'export', 'http', 'e2e', 'endurance']
const given = process.argv.slice(2)
const chosen = given.filter((argument) => layers.includes(argument))
const rest = given.filter((argument) => !layers.includes(argument))

await ensureInstalled()
if (chosen.length === 0 || chosen.some((layer) => layer === 'http' || layer === 'e2e')) {
  await ensureBuilt()
}
const select = chosen.length > 0 ? ['--selectProjects', ...chosen, '--'] : []
process.exit(
  await run({
    args: [join(root, 'node_modules/jest/bin/jest.js'), ...select, ...rest],
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', NODE_ENV: 'test' },
  }),
)
