import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`quantities\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`name\` text NOT NULL,
	\`unit\` text,
	\`source_id\` text(36),
	\`description\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`source_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`quantities_code_idx\` ON \`quantities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`quantities_name_idx\` ON \`quantities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`quantities_source_idx\` ON \`quantities\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`quantities_sort_key_idx\` ON \`quantities\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`quantities_search_text_idx\` ON \`quantities\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`quantities_updated_at_idx\` ON \`quantities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quantities_created_at_idx\` ON \`quantities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`breakdowns_dimensions_categories\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`label\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breakdowns_dimensions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`breakdowns_dimensions_categories_order_idx\` ON \`breakdowns_dimensions_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_dimensions_categories_parent_id_idx\` ON \`breakdowns_dimensions_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breakdowns_dimensions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`label\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breakdowns\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`breakdowns_dimensions_order_idx\` ON \`breakdowns_dimensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_dimensions_parent_id_idx\` ON \`breakdowns_dimensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breakdowns\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`name\` text NOT NULL,
	\`description\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`breakdowns_code_idx\` ON \`breakdowns\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_name_idx\` ON \`breakdowns\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_sort_key_idx\` ON \`breakdowns\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_search_text_idx\` ON \`breakdowns\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_updated_at_idx\` ON \`breakdowns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breakdowns_created_at_idx\` ON \`breakdowns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`divisions\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`area_name\` text NOT NULL,
	\`code\` text NOT NULL,
	\`rank\` numeric NOT NULL,
	\`level\` text DEFAULT 'below' NOT NULL,
	\`is_partition\` integer DEFAULT false,
	\`min_population\` numeric,
	\`description\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`divisions_name_idx\` ON \`divisions\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`divisions_code_idx\` ON \`divisions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`divisions_sort_key_idx\` ON \`divisions\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`divisions_search_text_idx\` ON \`divisions\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`divisions_updated_at_idx\` ON \`divisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`divisions_created_at_idx\` ON \`divisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`area_memberships\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`child_id\` text NOT NULL,
	\`parent_id\` text NOT NULL,
	\`division_id\` text,
	\`valid_from\` text,
	\`valid_to\` text,
	\`reason\` text,
	\`revision\` numeric,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`child_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`area_memberships_child_idx\` ON \`area_memberships\` (\`child_id\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_parent_idx\` ON \`area_memberships\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_division_idx\` ON \`area_memberships\` (\`division_id\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_valid_from_idx\` ON \`area_memberships\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_valid_to_idx\` ON \`area_memberships\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_updated_at_idx\` ON \`area_memberships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`area_memberships_created_at_idx\` ON \`area_memberships\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`child_division_validFrom_idx\` ON \`area_memberships\` (\`child_id\`,\`division_id\`,\`valid_from\`);`)
  await db.run(sql`CREATE TABLE \`area_changes_shares\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`from_id\` text NOT NULL,
	\`to_id\` text NOT NULL,
	\`share\` numeric,
	FOREIGN KEY (\`from_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`to_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`area_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`area_changes_shares_order_idx\` ON \`area_changes_shares\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_shares_parent_id_idx\` ON \`area_changes_shares\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_shares_from_idx\` ON \`area_changes_shares\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_shares_to_idx\` ON \`area_changes_shares\` (\`to_id\`);`)
  await db.run(sql`CREATE TABLE \`area_changes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`effective_on\` text,
	\`reason\` text NOT NULL,
	\`before\` text,
	\`after\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`area_changes_kind_idx\` ON \`area_changes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_effective_on_idx\` ON \`area_changes\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_sort_key_idx\` ON \`area_changes\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_search_text_idx\` ON \`area_changes\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_updated_at_idx\` ON \`area_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_created_at_idx\` ON \`area_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`area_changes_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`areas_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`area_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`area_changes_rels_order_idx\` ON \`area_changes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_rels_parent_idx\` ON \`area_changes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_rels_path_idx\` ON \`area_changes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`area_changes_rels_areas_id_idx\` ON \`area_changes_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`seats\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`member_id\` text(36) NOT NULL,
	\`body_id\` text(36) NOT NULL,
	\`since\` text,
	\`until\` text,
	\`represented_by\` text,
	\`persons\` text,
	\`deputy_id\` text(36),
	\`deputy_persons\` text,
	\`agreement\` text,
	\`decided_by_id\` text(36),
	\`note\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`member_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`body_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`deputy_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`seats_member_idx\` ON \`seats\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`seats_body_idx\` ON \`seats\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`seats_since_idx\` ON \`seats\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`seats_until_idx\` ON \`seats\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`seats_deputy_idx\` ON \`seats\` (\`deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`seats_decided_by_idx\` ON \`seats\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`seats_sort_key_idx\` ON \`seats\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`seats_search_text_idx\` ON \`seats\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`seats_updated_at_idx\` ON \`seats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seats_created_at_idx\` ON \`seats\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`divisions_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`divisions_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_divisions_id_idx\` ON \`settings_rels\` (\`divisions_id\`);`)
  await db.run(sql`CREATE TABLE \`slices\` (
	\`indicator\` text NOT NULL,
	\`period\` text NOT NULL,
	\`is_open\` integer NOT NULL,
	\`data\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slices_key_idx\` ON \`slices\` (\`indicator\`,\`period\`);`)
  await db.run(sql`ALTER TABLE \`action_fields\` ADD \`assignment_note\` text;`)
  await db.run(sql`ALTER TABLE \`goals\` ADD \`origin_minutes_id\` text(36) REFERENCES minutes(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`goals\` ADD \`origin\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`period_kind\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`measuring\` text DEFAULT 'stock';`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`reference_day\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`min_coverage\` numeric;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`min_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`max_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`breakdown_id\` text(36) REFERENCES breakdowns(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`numerator_quantity_id\` text(36) REFERENCES quantities(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`base_quantity_id\` text(36) REFERENCES quantities(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`figures_pending\` integer;`)
  await db.run(sql`ALTER TABLE \`indicators_rels\` ADD \`divisions_id\` text REFERENCES divisions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`observations\` ADD \`category\` text DEFAULT 'total';`)
  await db.run(sql`ALTER TABLE \`observations\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`category\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`status\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`unassigned_cases\` numeric;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`difference\` numeric;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`delivered\` numeric;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`expected\` numeric;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`coverage_base\` text;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`division_id\` text REFERENCES divisions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`minutes_rels\` ADD \`actors_id\` text(36) REFERENCES actors(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`minutes_rels_actors_id_idx\` ON \`minutes_rels\` (\`actors_id\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readers_filename\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readers_file_size\` numeric;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readers_sha256\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`readers_model\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quantities_id\` text(36) REFERENCES quantities(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`breakdowns_id\` text(36) REFERENCES breakdowns(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`divisions_id\` text REFERENCES divisions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`area_memberships_id\` text(36) REFERENCES area_memberships(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`area_changes_id\` text(36) REFERENCES area_changes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`seats_id\` text(36) REFERENCES seats(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`mission_statement_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`mission_statement_rels_documents_id_idx\` ON \`mission_statement_rels\` (\`documents_id\`);`)
}

export async function down(): Promise<void> {
  throw new Error('There is no way back but a backup: npm run restore')
}
