import { describe } from '@jest/globals'

import { describeMatrix } from './world/describeMatrix.ts'

describe('each role may do what the table says, REST on SQLite', () => {
  describeMatrix({ engine: 'sqlite', way: 'REST' })
})
