import { tsImport } from 'tsx/esm/api'

/** One MongoDB replica set for all suites of the run; its address goes to them by environment. */
export default async function globalSetup() {
  if (process.env.PLANWERK_TEST_ENGINE === 'sqlite') return
  const { startReplicaSet } = await tsImport('./mongod/replicaSet.ts', import.meta.url)
  const replicaSet = await startReplicaSet((line) => process.stderr.write(`${line}\n`))
  if (replicaSet) {
    process.env.PLANWERK_TEST_MONGODB_URI = replicaSet.uri
    globalThis.planwerkReplicaSet = replicaSet
  } else if (process.env.CI === 'true') {
    throw new Error('CI runs every suite, and no mongod can be had: set MONGODB_TEST_URI')
  }
}
