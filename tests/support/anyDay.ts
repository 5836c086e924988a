import fc from 'fast-check'

/** Any calendar day of three centuries, ISO. */
export const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
