import { describe, expect, it } from '@jest/globals'
import { createRequire } from 'node:module'

import { withAdditions, type Snapshot } from '#database/sqlite/snapshots'

type Columns = Record<string, { type?: string; notNull?: boolean; default?: string }>
type Shape = { columns: Columns; links?: Record<string, string>; indexes?: string[] }

const table = (name: string, { columns, links = {}, indexes = [] }: Shape) => ({
  name,
  columns: Object.fromEntries(
    Object.entries(columns).map(([column, { type = 'text', notNull = false, ...more }]) => [
      column,
      { name: column, type, primaryKey: column === 'id', notNull, autoincrement: false, ...more },
    ]),
  ),
  indexes: Object.fromEntries(
    indexes.map((column) => {
      const index = `${name}_${column}_idx`
      return [index, { name: index, columns: [column], isUnique: false }]
    }),
  ),
  foreignKeys: Object.fromEntries(
    Object.entries(links).map(([column, tableTo]) => {
      const key = `${name}_${column}_fk`
      const ends = { tableFrom: name, tableTo, columnsFrom: [column], columnsTo: ['id'] }
      return [key, { name: key, ...ends, onDelete: 'set null', onUpdate: 'no action' }]
    }),
  ),
  compositePrimaryKeys: {},
  uniqueConstraints: {},
  checkConstraints: {},
})

const schema = (tables: Record<string, Shape>) => ({
  version: '6',
  dialect: 'sqlite',
  id: 'a',
  prevId: 'b',
  tables: Object.fromEntries(
    Object.entries(tables).map(([name, shape]) => [name, table(name, shape)]),
  ),
  views: {},
  enums: {},
  _meta: { tables: {}, columns: {} },
  internal: { indexes: {} },
})

type Kit = {
  generateSQLiteMigration: (from: Snapshot, to: Snapshot) => Promise<string[]>
}
const { generateSQLiteMigration } = createRequire(import.meta.url)('drizzle-kit/api') as Kit

const id = { id: { notNull: true } }
const before = schema({
  areas: { columns: { ...id, kind: { notNull: true }, name: {} }, indexes: ['kind', 'name'] },
  aggregates: { columns: id },
  actors: { columns: { ...id, name: {} }, indexes: ['name'] },
})
const after = schema({
  areas: {
    columns: { ...id, division: { notNull: true }, name: {} },
    links: { division: 'divisions' },
    indexes: ['division', 'name'],
  },
  divisions: { columns: id },
  actors: {
    columns: { ...id, name: {}, seat: { notNull: true, default: "'a'" } },
    indexes: ['seat', 'name'],
  },
})

describe('the schema between two others', () => {
  const between = withAdditions(before, after)

  it('is reached by additions only', async () => {
    const statements = await generateSQLiteMigration(before, between)
    expect(statements.filter((one) => !/^(CREATE|ALTER TABLE `\w+` ADD)/.test(one))).toEqual([])
    // Rows that are there have no division yet, but a seat by default.
    expect(statements).toContain(
      'ALTER TABLE `areas` ADD `division` text REFERENCES divisions(id);',
    )
    expect(statements).toContain("ALTER TABLE `actors` ADD `seat` text DEFAULT 'a' NOT NULL;")
    expect(statements).toContain('CREATE INDEX `actors_seat_idx` ON `actors` (`seat`);')
  })

  it('is left by removals and rebuilt tables, which get their indexes then', async () => {
    const statements = await generateSQLiteMigration(between, after)
    expect(statements).toContain('DROP TABLE `aggregates`;')
    expect(statements).toContain('CREATE INDEX `areas_division_idx` ON `areas` (`division`);')
    const copy = statements.find((one) => one.startsWith('INSERT INTO `__new_areas`'))
    expect(copy).toContain('SELECT "id", "division", "name" FROM `areas`')
    expect(statements.some((one) => one.includes('actors'))).toBe(false)
  })

  it('is the later one where nothing goes', async () => {
    const { actors } = before.tables
    const grown = withAdditions({ ...before, tables: { actors } } as typeof after, after)
    expect(await generateSQLiteMigration(grown, after)).toEqual([])
  })
})
