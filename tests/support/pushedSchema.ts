import type { SanitizedConfig } from 'payload'

type Database = SanitizedConfig['db']

/** A fresh file gets its tables from the config at hand, whether or not a migration is written. */
export const pushedSchema = (database: Database): Database => ({
  ...database,
  init: (args) => {
    process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true'
    return Object.assign(database.init(args), { push: true })
  },
})
