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
  // Two cores, and much of a run is password hashing and waiting for databases.
  maxWorkers: 2,
  // A limit against hanging, not a measurement: shared machines are slow at times.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  coverageDirectory: '.cache/coverage',
  coverageReporters: ['text-summary', 'json-summary'],
  collectCoverageFrom: [
    '{src,collections,hooks,seed}/**/*.ts',
    // Run as processes of their own or in the browser, where Jest does not count.
    '!src/{cli,migrations,admin,app}/**',
    '!src/{server,payload-types,payload.config}.ts',
  ],
  coverageThreshold: {
    './src/domain/': { branches: 95 },
    './hooks/': { branches: 90 },
    global: { branches: 75, lines: 75 },
  },
  projects: [
    layer('domain'),
    ...['contract', 'access', 'export', 'http', 'e2e', 'endurance'].map((name) =>
      layer(name, withDatabase),
    ),
  ],
}
