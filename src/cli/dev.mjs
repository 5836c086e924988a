import { ensureInstalled } from './setup/install.mjs'
import { checkSettings, startHere } from './setup/server.mjs'

await ensureInstalled()
await checkSettings('development')
await startHere()
