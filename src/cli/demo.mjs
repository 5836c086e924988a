// Database, uploads and logins of the demo live apart from the real ones: see src/env.ts.
process.env.DEMO = '1'
await import('./start.mjs')
