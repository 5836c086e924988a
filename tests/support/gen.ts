import { getPayload } from 'payload'
import { createConfig } from '#src/createConfig'
import { testEnv } from '#tests/support/testEnv'
import { fillScale } from '#tests/support/scale'
import { writeFileSync } from 'node:fs'
const env = testEnv({ dataDir: '/tmp/scale', databaseUri: 'file:/tmp/scale/big.db' })
const payload = await getPayload({ config: createConfig(env), key: 'x' })
const t = Date.now()
const f = await fillScale(payload, { areas: 178, indicators: 300, years: 25 })
writeFileSync('/tmp/scale/filled.json', JSON.stringify(f))
console.log('done', (Date.now() - t) / 1000)
process.exit(0)
