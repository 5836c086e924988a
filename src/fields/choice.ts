import type { CheckboxField, Option, SelectField } from 'payload'

import { choicesOf, termOf, type ChoiceKey, type TermKey } from '#glossary'

import { labelled, type FieldOptions } from './labelled.ts'

type ChoiceOptions = Omit<FieldOptions, 'name' | 'term'> & {
  name?: string
  term: ChoiceKey & TermKey
  defaultValue?: string
}

const optionsOf = (key: ChoiceKey): Option[] =>
  Object.entries(choicesOf(key)).map(([value, { de, en }]) => ({ value, label: { de, en } }))

const explained = (key: ChoiceKey, language: 'de' | 'en'): string =>
  Object.values(choicesOf(key))
    .filter((option) => option.definition)
    .map((option) => `${option[language]}: ${option.definition?.[language]}`)
    .join(' · ')

/** The term's own help text, and after it what each option means. */
const helpWithOptions = (key: ChoiceKey & TermKey) => {
  const help = termOf(key).definition
  const join = (language: 'de' | 'en') =>
    [help?.[language], explained(key, language)].filter(Boolean).join(' ')
  return join('de') ? { description: { de: join('de'), en: join('en') } } : {}
}

/** One of the options the glossary lists for the term. */
export const choice = (options: ChoiceOptions): SelectField => {
  const field = labelled({ ...options, name: options.name ?? options.term })
  return {
    ...field,
    type: 'select',
    options: optionsOf(options.term),
    ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
    admin: { ...field.admin, ...helpWithOptions(options.term) },
  }
}

/** Any number of the options the glossary lists for the term. */
export const choices = (options: ChoiceOptions): SelectField =>
  ({ ...choice(options), hasMany: true }) as SelectField

export const checkbox = (options: FieldOptions): CheckboxField => ({
  ...labelled(options),
  type: 'checkbox',
  defaultValue: false,
})
