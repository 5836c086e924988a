type ForeignKey = { columnsFrom: string[]; onDelete?: string; onUpdate?: string }
type Described = { tables: Record<string, { foreignKeys: Record<string, ForeignKey> }> }

/** Drizzle forgets what becomes of a new column when the record it points at is deleted. */
export const withActions = (statement: string, { tables }: Described): string => {
  const [, table = '', column] =
    /^ALTER TABLE `(.+?)` ADD `(.+?)` .+ REFERENCES .+;$/.exec(statement) ?? []
  const keys = Object.values(tables[table]?.foreignKeys ?? {})
  const key = keys.find(({ columnsFrom }) => columnsFrom[0] === column)
  if (!key) return statement
  const actions = `ON UPDATE ${key.onUpdate ?? 'no action'} ON DELETE ${key.onDelete ?? 'no action'}`
  return statement.replace(/;$/, ` ${actions};`)
}

const literal = (statement: string) => `\`${statement.trim().replaceAll('`', '\\`')}\``

const body = (statements: readonly string[]) =>
  statements.map((statement) => `  await db.run(sql${literal(statement)})`).join('\n')

/** The file of one migration. */
export const migrationText = (
  statements: readonly string[],
) => `import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
${body(statements)}
}

export async function down(): Promise<void> {
  throw new Error('There is no way back but a backup: npm run restore')
}
`

/** Lists all migrations in their order. */
export const indexText = (
  names: readonly string[],
) => `import type { Migrations } from '#database/sqlite/migrate'
${names.map((file) => `import * as m${file} from './${file}.ts'`).join('\n')}

/** For SQLite files; see ./mongodb for the other engine. Written by \`npm run migrate:create\`. */
export const migrations: Migrations = [
${names.map((file) => `  { name: '${file}', up: m${file}.up, down: m${file}.down },`).join('\n')}
]
`

/** The statements for a file nobody has used yet. */
export const schemaText = (statements: readonly string[]) => `/**
 * Makes at once what all migrations make: a file nobody has used yet needs no steps. Written by
 * \`npm run migrate:create\`; a contract test holds both ways to the same tables.
 */
export const schema: readonly string[] = [
${statements.map((statement) => `  ${literal(statement)},`).join('\n')}
]
`
