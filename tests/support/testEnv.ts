import type { Env } from '#env'

/** The settings of a server that only a test talks to. */
export const testEnv = (given: { databaseUri: string; dataDir: string }): Env => ({
  ...given,
  secret: 'only for tests, only for tests, only for tests',
  host: '127.0.0.1',
  port: 3000,
  publicUrl: 'http://localhost:3000',
  isProduction: false,
  isDemo: false,
  // Tests provoke errors on purpose; `PLANWERK_TEST_LOG=error` shows them.
  logLevel: process.env['PLANWERK_TEST_LOG'] ?? 'silent',
  smtpUrl: null,
  mailFrom: 'Planwerk <planwerk@localhost>',
  trustProxy: false,
})
