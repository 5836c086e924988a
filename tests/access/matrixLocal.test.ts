import { describeEngines } from '#tests/support/engines'

import { expected } from './expected.ts'
import { describeMatrix } from './world/describeMatrix.ts'

/** Collections with rules by query, which each engine answers in its own way. */
const askingByQuery = Object.keys(expected).filter((slug) =>
  Object.values(expected[slug] ?? {}).some((rule) => Object.keys(rule).join() !== 'any'),
)

describeEngines('each role may do what the table says, Local API', (engine) =>
  describeMatrix({
    engine,
    way: 'Local API',
    ...(engine === 'mongodb' ? { collections: askingByQuery } : {}),
  }),
)
