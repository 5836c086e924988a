import type { Config } from 'payload'

import type { Env } from '#env'

/** JSON lines in production (one log format with the HTTP log); Payload's pretty print elsewhere. */
export const loggerOptions = ({ isProduction, logLevel }: Env): Config['logger'] =>
  isProduction
    ? { options: { level: logLevel, name: 'planwerk' }, destination: process.stdout }
    : { options: { level: logLevel } }
