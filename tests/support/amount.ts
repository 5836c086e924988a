/** Whether this is `npm run endurance`, where every suite runs at its full length. */
export const isWhole = process.env['PLANWERK_ENDURANCE'] === 'whole'

/** How often something is done: few times whenever the tests run, many times when asked for. */
export const amount = (given: { short: number; whole: number }): number =>
  isWhole ? given.whole : given.short
