import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { startHere } from './setup/server.mjs'

await ensureInstalled()
await ensureBuilt()
await startHere({ mode: 'production' })
