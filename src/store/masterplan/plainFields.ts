import type { Field, Fields } from '#domain/masterplan/fieldKinds'
import { berlinDay } from '#domain/german/germanDate'
import { plainParagraphs } from '#domain/masterplan/plainText'
import { idOf, idsOf } from '#store/records/readAll'

type Stored = { readonly [name: string]: unknown }

type Read = (stored: unknown, field: Field, place: string) => unknown

const readers: Record<Field['kind'], Read> = {
  text: (stored) => (stored === '' ? null : (stored ?? null)),
  number: (stored) => stored ?? null,
  flag: (stored) => stored === true,
  day: (stored) => (typeof stored === 'string' ? berlinDay(stored) : null),
  link: (stored) => idOf(stored as Parameters<typeof idOf>[0]),
  links: (stored) => idsOf(stored as Parameters<typeof idsOf>[0]),
  paragraphs: plainParagraphs,
  rows: (stored, { fields }, place) =>
    Array.isArray(stored) && fields
      ? stored.map((row: object) => plainFields(fields, row, place))
      : [],
}

/**
 * A stored record as plain data: relations as ids, dates as days, what is missing or an empty text
 * as `null`.
 * @throws Error with `place` where a required field is missing
 */
export const plainFields = (fields: Fields, stored: object, place: string): Stored =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = readers[field.kind]((stored as Stored)[name], field, `${name} of ${place}`)
      if (field.isRequired && value === null) throw new Error(`No ${name} of ${place}`)
      return [name, value]
    }),
  )
