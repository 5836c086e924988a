import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { startHere } from './setup/server.mjs'

// Database, uploads and logins of the demo live apart from the real ones: see src/env.ts.
process.env.DEMO = '1'
await ensureInstalled()
await ensureBuilt()
await startHere({ mode: 'production' })
