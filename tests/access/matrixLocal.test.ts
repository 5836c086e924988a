import { describe } from '@jest/globals'

import { describeMatrix } from './world/describeMatrix.ts'

describe('each role may do what the table says, Local API on SQLite', () => {
  describeMatrix({ engine: 'sqlite', way: 'Local API' })
})
