import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * `npm run generate`: writes the types of the records (src/payload-types.ts) and the list of the
 * admin's components anew, after fields, collections or components have changed.
 */
const { default: config } = await import('../payload.config.ts')
const ready = await config
await generateTypes(ready, { log: false })
await generateImportMap(ready, { force: true, log: false })
console.log('Typen und Komponentenliste sind auf dem Stand der Sammlungen.')
