/** A write inside another write that does not take part in it, and so would wait for itself. */
export class NestedWriteError extends Error {
  override name = 'NestedWriteError'

  constructor(what: string) {
    super(
      `${what} was started inside another write, without its \`req\`: it would wait for that ` +
        'write to end, which waits for it. Pass `req` on, as in payload.create({ …, req }).',
    )
  }
}

/** A part of a write that comes after the write was rolled back; stored alone it would be a half. */
export class UndoneWriteError extends Error {
  override name = 'UndoneWriteError'

  constructor(what: string) {
    super(`${what} belongs to a write that has failed meanwhile and is not stored.`)
  }
}

/** One write holds the database so long that those behind it give up; German, as users see it. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError'

  constructor(seconds: number) {
    super(
      `Die Datenbank ist seit ${seconds} Sekunden mit einem anderen Speichervorgang beschäftigt. ` +
        'Bitte speichern Sie in einigen Minuten noch einmal.',
    )
  }
}

/** The database cannot be used as it is set up; the sentence says what to do. */
export class DatabaseSetupError extends Error {
  override name = 'DatabaseSetupError'
}
