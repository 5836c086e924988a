import { join } from 'node:path'

import { ensureInstalled } from './setup/install.mjs'
import { root, run, say } from './setup/terminal.mjs'

const folders = ['src', 'collections', 'hooks', 'seed', 'tests']
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)

const checks = [
  { title: 'Form', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  {
    title: 'Regeln',
    args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...folders],
  },
  { title: 'Typen', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  {
    title: 'Schichten',
    args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--output-type', 'err', ...folders],
  },
  { title: 'Totes', args: [bin('knip/bin/knip.js')] },
]

await ensureInstalled()
const failed = []
for (const { title, args } of checks) {
  say(`→ ${title}`)
  if ((await run({ args })) !== 0) failed.push(title)
}
say(failed.length === 0 ? '✓ Alles in Ordnung' : `✗ Nicht in Ordnung: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
