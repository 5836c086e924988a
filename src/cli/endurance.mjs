import { join } from 'node:path'

import { root, run } from './setup/terminal.mjs'

/** `npm run endurance`: what `npm test` does a few times, some hundred times; takes about an hour. */
process.exit(
  await run({
    args: [join(root, 'src/cli/test.mjs'), 'domain', 'endurance'],
    env: { PLANWERK_ENDURANCE: 'whole' },
  }),
)
