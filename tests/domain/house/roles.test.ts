import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import { startPlans } from '#domain/accounts/startPlans'
import { sources } from '#tests/support/sources'

/** The words of the roles. Areas and actors have a `municipality` too: it needs more to tell. */
const roles = Object.keys(startPlans)
const isRole = (text: string) => roles.includes(text)

/** Rules, names of roles and the accounts of the demo; everything else asks these. */
const mayDecide = /^(src\/(domain\/accounts|access|glossary)\/|seed\/|tests\/)/

const namesRole = /\broles?\b|Role/

const statementOf = (node: ts.Node): ts.Node =>
  node.parent === undefined || ts.isStatement(node) ? node : statementOf(node.parent)

/** Text of a literal that stands for a value: not an attribute, the name of a key or of a type. */
const valueOf = (node: ts.Node): string | null => {
  if (!ts.isStringLiteralLike(node) || ts.isJsxAttribute(node.parent)) return null
  // `Config['admin']`
  if (ts.isIndexedAccessTypeNode(node.parent.parent)) return null
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node ? null : node.text
}

/** A table by roles names at least two of them. */
const isTable = (node: ts.Node) =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.filter(({ name }) => {
    const text = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
    return isRole(text)
  }).length > 1

const isLiteral = (node: ts.Node, file: ts.SourceFile): boolean => {
  const text = valueOf(node)
  if (text === null || !isRole(text)) return false
  return text !== 'municipality' || namesRole.test(statementOf(node).getText(file))
}

/** Lines of a file that decide by a role. */
const decisions = (name: string, text: string): string[] => {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (isTable(node) || isLiteral(node, file)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push(`${name}:${line + 1}`)
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return found
}

describe('decisions by role', () => {
  it('stand only where roles are decided', () => {
    const others = sources.filter(({ name }) => !mayDecide.test(name))
    expect(others.length).toBeGreaterThan(200)
    expect(others.flatMap(({ name, text }) => decisions(name, text))).toEqual([])
  })

  it.each([
    ["const isOffice = user.role !== 'admin'"],
    ["const isOurs = ['planner', `head`].includes(whoever)"],
    ["switch (who) { case 'council': break }"],
    ["const is = personOf(req)?.role === 'municipality'"],
    ["const where = { role: { equals: 'municipality' } }"],
    ['const plans = { planner: 1, head: 2 }'],
    ["type Scoped = Exclude<Role, 'admin'>"],
    ["const rules = { 'association': 1, municipality: 2 }"],
  ])('are found: %s', (code) => {
    expect(decisions('src/one.ts', code)).not.toEqual([])
  })

  it.each([
    ["const isTown = area.kind === 'municipality'"],
    ["const kinds = ['county', 'municipality'] as const"],
    ['const field = { admin: { hidden: true } }'],
    ['const request = { head: 1 }'],
    ['const main = <main role="admin" />'],
  ])('are not mistaken for others: %s', (code) => {
    expect(decisions('src/one.tsx', code)).toEqual([])
  })
})
