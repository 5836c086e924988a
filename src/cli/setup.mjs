import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'

/** `npm run setup`: what `npm start` and `npm test` do first, alone: for images and for CI. */
await ensureInstalled()
await ensureBuilt()
