import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

import { glossary } from '#glossary'
import { root, sources } from '#tests/support/sources'

type Part = { name: string; keys: string[] }

/** Names in the order in which an object of a file spreads them, and where they come from. */
const spreadIn = (text: string): { name: string; from: string }[] => {
  const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true)
  const from = new Map<string, string>()
  const names: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) {
      const { moduleSpecifier } = node.parent.parent.parent
      from.set(node.name.text, (moduleSpecifier as ts.StringLiteral).text)
    }
    if (ts.isSpreadAssignment(node)) names.push(node.expression.getText(file))
    ts.forEachChild(node, walk)
  }
  walk(file)
  return names.map((name) => ({ name, from: from.get(name) ?? '' }))
}

const folder = join(root, 'src/glossary')

const partOf = async ({ name, from }: { name: string; from: string }): Promise<Part> => {
  const file = pathToFileURL(join(folder, from)).href
  const module = (await import(file)) as Record<string, object>
  return { name, keys: Object.keys(module[name] as object) }
}

/** Keys of more than one part: the later one would win without a word. */
const doubled = (parts: Part[]): string[] => {
  const seen = new Map<string, string>()
  return parts.flatMap(({ name, keys }) =>
    keys.flatMap((key) => {
      const before = seen.get(key)
      seen.set(key, name)
      return before === undefined ? [] : [`${key}: ${before}, ${name}`]
    }),
  )
}

describe('the glossary', () => {
  it('has each key in one of its parts only', async () => {
    const text = sources.find(({ name }) => name === 'src/glossary/index.ts')?.text ?? ''
    const parts = await Promise.all(spreadIn(text).map(partOf))
    expect(parts.flatMap(({ keys }) => keys).toSorted()).toEqual(Object.keys(glossary).toSorted())
    expect(doubled(parts)).toEqual([])
  })

  it('spreads its parts in one place, where the keys are compared', () => {
    const others = sources.filter(
      ({ name, text }) =>
        name.startsWith('src/glossary/') &&
        name !== 'src/glossary/index.ts' &&
        spreadIn(text).length > 0,
    )
    expect(others.map(({ name }) => name)).toEqual([])
  })

  it('would name a key that two parts have', () => {
    const [one, two] = [
      { name: 'areas', keys: ['key', 'path'] },
      { name: 'figures', keys: ['path'] },
    ]
    expect(doubled([one, two])).toEqual(['path: areas, figures'])
  })
})
