/** One Jest project a test layer; `npm test -- domain` runs one of them. */
const layer = (name, extra = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '\\.(css|scss|svg|png)$': '<rootDir>/tests/support/style-stub.cjs' },
  ...extra,
})

/** These may ask for MongoDB: one replica set is started for the whole run. */
const withDatabase = {
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
}

export default {
  projects: [
    layer('domain'),
    ...['contract', 'access', 'export', 'http', 'e2e'].map((name) => layer(name, withDatabase)),
  ],
}
