import { ensureBuilt } from './setup/build.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { checkSettings, startHere } from './setup/server.mjs'

await ensureInstalled()
await checkSettings('production')
await ensureBuilt()
await startHere()
