import { z } from 'zod'

import { parseGermanDay } from '#domain/german/germanDate'
import { parseGermanNumber } from '#domain/german/germanNumber'
import { type ChoiceKey, type choices, choicesOf } from '#glossary'

/** Turns a domain parser that throws into a zod step with one sentence for the official. */
const reads =
  <T>(parse: (text: string) => T, sentence: string) =>
  (text: string, context: z.RefinementCtx): T => {
    try {
      return parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: sentence })
      return z.NEVER
    }
  }

/** Any text that is not empty; a bare number is refused, because YAML drops its leading zeros. */
export const text = z
  .string('Hier wird ein Text erwartet (Zahlen und Schlüssel in Anführungszeichen).')
  .trim()
  .min(1, 'Hier darf nichts Leeres stehen.')

/** `19.12.2017` → `2017-12-19`. */
export const day = text.transform(
  reads(parseGermanDay, 'Hier wird ein Tag erwartet, zum Beispiel 19.12.2017.'),
)

const numberSentence = 'Hier wird eine Zahl erwartet, zum Beispiel 1234 oder 34,77.'

/** `34,77` → 34.77; whole numbers may stand bare. */
export const number = z.union(
  [z.int(), z.string().transform(reads(parseGermanNumber, numberSentence))],
  numberSentence,
)

/** `ja` → true, `nein` → false. */
export const yesNo = z
  .enum(['ja', 'nein'], 'Hier wird ja oder nein erwartet.')
  .transform((word) => word === 'ja')

/** A word from the screen (`Zurückgestellt`), translated to the value the product stores. */
export const choice = <Key extends ChoiceKey>(key: Key) => {
  const terms = Object.entries(choicesOf(key))
  const values = new Map(terms.map(([value, term]) => [term.de, value]))
  const sentence = `Hier wird eines dieser Wörter erwartet: ${[...values.keys()].join(', ')}.`
  return z
    .enum([...values.keys()], sentence)
    .transform((german) => values.get(german) as keyof (typeof choices)[Key])
}

/** Name of a text file in the folder of the data files. */
export const fileName = text.regex(
  /^[a-z0-9-]+\.txt$/,
  'Hier wird der Name einer Textdatei in diesem Ordner erwartet, zum Beispiel bericht-2018.txt.',
)

/** A list of names, each of another entry. */
export const names = z.array(text, 'Hier wird eine Liste erwartet.')
