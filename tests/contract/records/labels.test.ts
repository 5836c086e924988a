import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Field } from 'payload'

import { globals } from '#collections/index'
import { glossary, type Term } from '#glossary'
import { declared } from '#tests/support/collections'

type Labelled = { path: string; label: unknown; help?: unknown }

/** Every named thing of a form: fields, tabs, options and rows. */
const labelledIn = (fields: Field[], parent: string): Labelled[] =>
  fields.flatMap((field): Labelled[] => {
    if (field.type === 'row') return labelledIn(field.fields, parent)
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => [
        { path: `${parent} (tab)`, label: tab.label },
        ...labelledIn(tab.fields, parent),
      ])
    }
    if (!('name' in field)) throw new Error(`${parent}: a ${field.type} without a name`)
    const name = `${parent}.${field.name}`
    const own = {
      path: name,
      label: field.label,
      help: (field.admin as { description?: unknown } | undefined)?.description,
    }
    if (field.type === 'array') {
      const { singular, plural } = field.labels ?? {}
      return [
        own,
        { path: `${name} (row)`, label: singular },
        { path: `${name} (rows)`, label: plural },
        ...labelledIn(field.fields, name),
      ]
    }
    if (field.type !== 'select') return [own]
    const options = field.options.map((option) => ({
      path: `${name} (option)`,
      label: typeof option === 'string' ? option : option.label,
    }))
    return [own, ...options]
  })

const things: Labelled[] = [
  ...declared.flatMap(({ slug, labels, admin, fields }) => [
    { path: `${slug} (one)`, label: labels?.singular, help: admin?.description },
    { path: `${slug} (many)`, label: labels?.plural },
    { path: `${slug} (group)`, label: admin?.group },
    ...labelledIn(fields, slug),
  ]),
  ...globals.flatMap(({ slug, label, admin, fields }) => [
    { path: slug, label, help: admin?.description },
    { path: `${slug} (group)`, label: admin?.group },
    ...labelledIn(fields, slug),
  ]),
]

const isInBothLanguages = (label: unknown) => {
  const { de, en } = (label ?? {}) as { de?: unknown; en?: unknown }
  return typeof de === 'string' && de !== '' && typeof en === 'string' && en !== ''
}

describe('every word of the forms', () => {
  it('should have a German and an English label', () => {
    const missing = things
      .filter(({ label }) => !isInBothLanguages(label))
      .map((thing) => thing.path)
    expect(missing).toEqual([])
  })

  it('should have its help text in both languages or none', () => {
    const halves = things
      .filter(({ help }) => help !== undefined && !isInBothLanguages(help))
      .map((thing) => thing.path)
    expect(halves).toEqual([])
  })
})

/** Source text of the product without the glossary itself. */
const sources = ['src', 'collections', 'hooks', 'seed'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter(
      (file) => /\.tsx?$/.test(file) && !/src\/(glossary|payload-types|migrations)/.test(file),
    )
    .map((file) => readFileSync(file, 'utf8')),
)

const terms = Object.entries(glossary) as [string, Term][]
const wordings = terms.flatMap(([key, term]) => [
  { key, de: term.de, en: term.en },
  ...(term.plural ? [{ key, ...term.plural }] : []),
  ...(term.definition ? [{ key, ...term.definition }] : []),
])

describe('the glossary', () => {
  it('should hold no word that nothing uses', () => {
    const isUsed = (key: string) =>
      sources.some((text) => new RegExp(`['"]${key}['"]|glossary\\.${key}\\b`).test(text))
    expect(terms.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([])
  })

  it('should address people as Sie', () => {
    const familiar = /\b(du|dich|dir|dein\w*|euch|euer\w*)\b/i
    expect(wordings.filter(({ de }) => familiar.test(de))).toEqual([])
  })

  it('should mix no English into German and no German into English', () => {
    const english = /\b(the|and|of|is|are|with|for|by|not|please|status of)\b/
    const german = /[äöüßÄÖÜ]|\b(der|die|das|und|ist|mit|für|nicht|bitte|oder)\b/
    const names = /Rhein-Sieg|Datenlizenz/
    const mixed = wordings.filter(
      ({ de, en }) => english.test(de) || (german.test(en) && !names.test(en)),
    )
    expect(mixed).toEqual([])
  })
})
