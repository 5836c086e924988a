import { getPayload } from 'payload'

import { parentsConfig, throwing } from '../configs/parents.ts'
import { closeDatabase } from '#database/close'
import { loose } from '../loose.ts'
import { testEnv } from '../testEnv.ts'

/** Saves children of one parent in a database that another process has made. */
process.send?.('loaded')
process.env['PAYLOAD_MIGRATING'] = 'true'
const { DATABASE_URI = '', PARENT = '', COUNT = '0' } = process.env
const config = parentsConfig()(testEnv({ databaseUri: DATABASE_URI, dataDir: '/tmp' }))
const payload = await getPayload({ config })
process.send?.('ready')
process.once('message', async () => {
  const saves = Array.from({ length: Number(COUNT) }, (_, n) => {
    const title = n % 10 === 9 ? throwing : 'child'
    return loose(payload).create('children', { title, parent: PARENT })
  })
  const results = await Promise.allSettled(saves)
  await closeDatabase(payload)
  process.send?.(
    results.map((result) =>
      result.status === 'fulfilled' ? 'saved' : String((result.reason as Error).message),
    ),
  )
  process.disconnect?.()
})
