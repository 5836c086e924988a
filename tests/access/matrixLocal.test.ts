import { describeEngines } from '#tests/support/engines'

import { describeMatrix } from './world/describeMatrix.ts'

/** The collections whose rules ask through relations, which each engine does in its own way. */
const askingThroughRelations = [
  'users',
  'observations',
  'aggregates',
  'data-availability',
  'measures',
  'services',
  'minutes',
  'resolutions',
  'tasks',
  'editions',
]

describeEngines('each role may do what the table says, Local API', (engine) =>
  describeMatrix({
    engine,
    way: 'Local API',
    ...(engine === 'mongodb' ? { collections: askingThroughRelations } : {}),
  }),
)
