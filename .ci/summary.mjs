import { existsSync, readFileSync } from 'node:fs'

/**
 * What Jest counted, plus `npm run check` as one. A skipped test is a failed one here, but for those
 * that compare with public sources beside the project where these are not there at all.
 */
const [file = '', tests = '1', check = '1'] = process.argv.slice(2)
const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

const hasSources = existsSync(process.env.PLANWERK_SHARED ?? '../shared')
const isExcused = ({ fullName }) => !hasSources && fullName.includes('(skipped')

const unrun = (found?.testResults ?? []).flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
)
const skipped = unrun.filter((test) => !isExcused(test))
for (const { fullName } of unrun.filter(isExcused)) console.log(`– not compared: ${fullName}`)
for (const { fullName, status } of skipped) console.log(`✗ ${status}: ${fullName}`)

const brokenSuites = found?.numRuntimeErrorTestSuites ?? 1
const counted = (found?.numFailedTests ?? 0) + brokenSuites + skipped.length
const silent = tests !== '0' && counted === 0 ? 1 : 0
const failed = counted + silent + (check === '0' ? 0 : 1)
const passed = (found?.numPassedTests ?? 0) + (check === '0' ? 1 : 0)
if (silent) console.log('✗ the test run ended with an error (coverage below its threshold?)')
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
