import { mongodbUri, type Engine } from '#tests/support/database'

/** The engines this machine can measure, as for the suites. */
export const benchEngines = (): Engine[] => {
  const only = process.env['PLANWERK_TEST_ENGINE']
  const there: Engine[] = mongodbUri() === undefined ? ['sqlite'] : ['sqlite', 'mongodb']
  return there.filter((engine) => !only || engine === only)
}
