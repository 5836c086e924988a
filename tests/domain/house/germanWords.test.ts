import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import { sources } from '#tests/support/sources'

/**
 * What speaks German by right: the glossary and the admin's own texts; what is printed to a
 * terminal; the content of the seed.
 */
const speaks =
  /^(src\/(glossary|i18n|cli|start|decisions|migrations|env)\/|src\/env\.ts|src\/payload-types\.ts|seed\/|tests\/)/

/** Said by an engine, which may import no words, and a table of the widths of letters. */
const exceptions = [
  'src/database/errors.ts',
  'src/database/mongodb/replicaSet.ts',
  'src/database/sqlite/migrate.ts',
  'src/database/mongodb/migrate.ts',
  'src/export/excel/textWidth.ts',
]

const umlaut = /[äöüÄÖÜß]/
/** Words of every German sentence that are no English ones. */
const typical =
  /\b(der|das|und|nicht|ist|sind|ein|eine|einen|kein|keine|[Bb]itte|wird|werden|Sie|Ihre?|von|für|mit|zum|zur|oder|noch|neu|schon)\b/

const isGerman = (text: string) => umlaut.test(text) || typical.test(text)

const partText = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : null
}

/** `{ de: 'Wert' }` is a word even where it looks like nothing. */
const isWordPair = (node: ts.Node) =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === 'de' &&
  ts.isStringLiteralLike(node.initializer)

/** Lines with German words of a file. */
const germanIn = (name: string, text: string): string[] => {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found = new Set<string>()
  const walk = (node: ts.Node): void => {
    const part = partText(node)
    if (isWordPair(node) || (part !== null && isGerman(part))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.add(`${name}:${line + 1}`)
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return [...found]
}

describe('German words', () => {
  it('stand in the glossary and nowhere else', () => {
    const others = sources.filter(({ name }) => !speaks.test(name) && !exceptions.includes(name))
    expect(others.length).toBeGreaterThan(200)
    expect(others.flatMap(({ name, text }) => germanIn(name, text))).toEqual([])
  })

  it.each([
    ["const label = { de: 'Wert', en: 'Value' }"],
    ["throw new Error('Bitte melden Sie sich an.')"],
    ['const line = `${count} Zeilen sind neu`'],
    ['const title = <p>Über das Vorhaben</p>'],
    ["const word = 'Öffnen'"],
  ])('are found: %s', (code) => expect(germanIn('src/one.tsx', code)).toEqual(['src/one.tsx:1']))

  it.each([
    ["const words = { de: records.task.de, en: 'Task' }"],
    ["throw new Error('This write has ended: await every write that a hook starts.')"],
    ["import { de } from '@payloadcms/translations/languages/de'"],
  ])('are not mistaken for others: %s', (code) => expect(germanIn('src/one.tsx', code)).toEqual([]))
})
