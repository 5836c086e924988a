import { readEnv } from '#env'

import { createConfig } from './createConfig.ts'

export default createConfig(readEnv())
