import { ensureInstalled } from './setup/install.mjs'
import { startHere } from './setup/server.mjs'

await ensureInstalled()
await startHere({ mode: 'development' })
