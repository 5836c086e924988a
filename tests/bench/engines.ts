import { mongodbUri, type Engine } from '#tests/support/database'

import type { BenchResult } from './result.ts'

/** The engines this machine can measure, as for the suites. */
const benchEngines = (): Engine[] => {
  const only = process.env['PLANWERK_TEST_ENGINE']
  const there: Engine[] = mongodbUri() === undefined ? ['sqlite'] : ['sqlite', 'mongodb']
  return there.filter((engine) => !only || engine === only)
}

/** One bench after the other, so that none disturbs the next. */
export const onEachEngine = async (
  bench: (engine: Engine) => Promise<BenchResult | BenchResult[]>,
): Promise<BenchResult[]> => {
  const results: BenchResult[] = []
  for (const engine of benchEngines()) results.push(...[await bench(engine)].flat())
  return results
}
