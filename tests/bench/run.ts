import { readdirSync } from 'node:fs'

import { startReplicaSet } from '#tests/support/mongod/replicaSet'

import type { BenchResult } from './result.ts'

type Bench = { run?: () => Promise<BenchResult[]> }

const folder = new URL('.', import.meta.url)
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part))

const number = (value: number, unit: string) =>
  `${value.toLocaleString('de', { maximumFractionDigits: unit === '×' ? 2 : 0 })} ${unit}`

const print = (results: readonly BenchResult[]) => {
  console.table(
    results.map(({ what, engine, value, unit, limit, detail }) => ({
      Messung: what,
      Datenbank: engine ?? '–',
      Wert: number(value, unit),
      Grenze: number(limit, unit),
      'in Ordnung': value <= limit ? 'ja' : 'NEIN',
      Einzelheiten: detail,
    })),
  )
}

/** Runs every bench of this folder that exports `run`; arguments choose some by name. */
const replicaSet = await startReplicaSet(console.log)
if (replicaSet) process.env['PLANWERK_TEST_MONGODB_URI'] = replicaSet.uri
const results: BenchResult[] = []
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.ts') || name === 'run.ts' || !isWanted(name)) continue
  const { run } = (await import(new URL(name, folder).href)) as Bench
  if (!run) continue
  console.log(`→ ${name}`)
  results.push(...(await run()))
}
print(results)
await replicaSet?.stop()
process.exit(results.some(({ value, limit }) => value > limit) ? 1 : 0)
