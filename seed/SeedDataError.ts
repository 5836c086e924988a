/** Where in a seed file something is wrong; the line counts from 1. */
export type SeedPlace = {
  file: string
  line?: number | undefined
  /** What an official calls the entry: its name or code. */
  entry?: string | undefined
  field?: string | undefined
}

const where = ({ file, line, entry, field }: SeedPlace) =>
  [
    `seed/data/${file}`,
    line === undefined ? '' : `Zeile ${line}`,
    entry ? `Eintrag „${entry}“` : '',
    field ? `Feld „${field}“` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** One or more mistakes in the seed files; the message is German, one sentence a line. */
export class SeedDataError extends Error {
  override name = 'SeedDataError'

  constructor(mistakes: { place: SeedPlace; reason: string }[]) {
    super(mistakes.map(({ place, reason }) => `${where(place)}: ${reason}`).join('\n'))
  }
}
