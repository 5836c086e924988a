import { existsSync, readFileSync } from 'node:fs'

/** What Jest counted, plus `npm run check` as one. A skipped test is a failed one here. */
const [file = '', tests = '1', check = '1'] = process.argv.slice(2)
const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

const skipped = (found?.testResults ?? []).flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
)
for (const { fullName, status } of skipped) console.log(`✗ ${status}: ${fullName}`)

const brokenSuites = found?.numRuntimeErrorTestSuites ?? 1
const counted = (found?.numFailedTests ?? 0) + brokenSuites + skipped.length
const silent = tests !== '0' && counted === 0 ? 1 : 0
const failed = counted + silent + (check === '0' ? 0 : 1)
const passed = (found?.numPassedTests ?? 0) + (check === '0' ? 1 : 0)
if (silent) console.log('✗ the test run ended with an error (coverage below its threshold?)')
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
