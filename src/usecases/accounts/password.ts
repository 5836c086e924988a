import { randomInt } from 'node:crypto'

/** Without 0/O, 1/l/I: the password is read from a screen and typed. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Five groups of four characters from a cryptographic source: 100 bits. */
export const generatePassword = (): string =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')
