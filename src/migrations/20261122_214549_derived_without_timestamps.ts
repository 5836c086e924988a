import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`figures_basis_idx\`;`)
  await db.run(sql`DROP INDEX \`figures_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`figures_created_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`updated_at\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`created_at\`;`)
  await db.run(sql`DROP INDEX \`aggregates_basis_idx\`;`)
  await db.run(sql`DROP INDEX \`aggregates_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`aggregates_created_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`aggregates\` DROP COLUMN \`updated_at\`;`)
  await db.run(sql`ALTER TABLE \`aggregates\` DROP COLUMN \`created_at\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`figures\` ADD \`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`CREATE INDEX \`figures_basis_idx\` ON \`figures\` (\`basis\`);`)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`aggregates\` ADD \`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`ALTER TABLE \`aggregates\` ADD \`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`CREATE INDEX \`aggregates_basis_idx\` ON \`aggregates\` (\`basis\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_updated_at_idx\` ON \`aggregates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_created_at_idx\` ON \`aggregates\` (\`created_at\`);`)
}
