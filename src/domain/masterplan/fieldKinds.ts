/** ISO day `yyyy-mm-dd`. */
export type Day = string
export type Id = string

type Kind = 'text' | 'number' | 'flag' | 'day' | 'link' | 'links' | 'paragraphs' | 'rows'

/** How a stored field becomes plain data. `Value` is what comes out; `null` where it is missing. */
export type Field<Value = unknown> = {
  kind: Kind
  /** Missing is an error: the record is broken. */
  isRequired: boolean
  /** Of a choice: every value it can have. */
  values?: readonly string[]
  /** Of rows within a record. */
  fields?: Fields
  /** Known to the compiler only. */
  readonly value?: Value
}

export type Fields = { readonly [name: string]: Field }

/** What a list of fields gives. */
export type Plain<List extends Fields> = {
  -readonly [Name in keyof List]: List[Name] extends Field<infer Value> ? Value : never
}

const field = <Value>(kind: Kind): Field<Value> => ({ kind, isRequired: false })

export const text = field<string | null>('text')
export const number = field<number | null>('number')
/** A checkbox; missing is no. */
export const flag = field<boolean>('flag')
/** Of a day as well as of a moment: the calendar day in Germany. */
export const day = field<Day | null>('day')
export const link = field<Id | null>('link')
/** In their order; missing is none. */
export const links = field<Id[]>('links')
/** Formatted text; missing is none. */
export const paragraphs = field<string[]>('paragraphs')

export const choice = <const Value extends string>(
  values: readonly Value[],
): Field<Value | null> => ({ ...field<Value | null>('text'), values })

/** Rows within a record; missing is none. */
export const rows = <List extends Fields>(fields: List): Field<Plain<List>[]> => ({
  ...field<Plain<List>[]>('rows'),
  fields,
})

export const required = <Value>(optional: Field<Value>): Field<NonNullable<Value>> => ({
  ...(optional as Field<NonNullable<Value>>),
  isRequired: true,
})
