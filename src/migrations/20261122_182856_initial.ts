import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`action_fields\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`order\` numeric,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`action_fields_code_idx\` ON \`action_fields\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_order_idx\` ON \`action_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_name_idx\` ON \`action_fields\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_sort_key_idx\` ON \`action_fields\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_search_text_idx\` ON \`action_fields\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_updated_at_idx\` ON \`action_fields\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_created_at_idx\` ON \`action_fields\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`action_fields_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_fields_rels_order_idx\` ON \`action_fields_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_rels_parent_idx\` ON \`action_fields_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_rels_path_idx\` ON \`action_fields_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`action_fields_rels_topics_id_idx\` ON \`action_fields_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`state\` text DEFAULT 'adopted' NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`origin_actor_id\` text(36),
  	\`origin_minutes_id\` text(36),
  	\`noted_on\` text,
  	\`decision\` text,
  	\`decided_on\` text,
  	\`decision_reason\` text,
  	\`became_topic_id\` text(36),
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`origin_actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`became_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_code_idx\` ON \`topics\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`topics_state_idx\` ON \`topics\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`topics_name_idx\` ON \`topics\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`topics_origin_actor_idx\` ON \`topics\` (\`origin_actor_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_origin_minutes_idx\` ON \`topics\` (\`origin_minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_decision_idx\` ON \`topics\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`topics_became_topic_idx\` ON \`topics\` (\`became_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_sort_key_idx\` ON \`topics\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`topics_search_text_idx\` ON \`topics\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`goals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text DEFAULT 'strategic',
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`owner_id\` text(36),
  	\`parent_id\` text(36),
  	\`indicator_id\` text(36),
  	\`area_id\` text(36),
  	\`baseline_value\` numeric,
  	\`baseline_period\` text,
  	\`target_value\` numeric,
  	\`target_year\` numeric,
  	\`decided_by_id\` text(36),
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_code_idx\` ON \`goals\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`goals_kind_idx\` ON \`goals\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`goals_owner_idx\` ON \`goals\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_parent_idx\` ON \`goals\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_indicator_idx\` ON \`goals\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_area_idx\` ON \`goals\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_target_year_idx\` ON \`goals\` (\`target_year\`);`)
  await db.run(sql`CREATE INDEX \`goals_decided_by_idx\` ON \`goals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_sort_key_idx\` ON \`goals\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`goals_search_text_idx\` ON \`goals\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_idx\` ON \`goals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`goals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`action_fields_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`goals_rels_order_idx\` ON \`goals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`goals_rels_parent_idx\` ON \`goals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_rels_path_idx\` ON \`goals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`goals_rels_action_fields_id_idx\` ON \`goals_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`due\` text,
  	\`done_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_milestones_order_idx\` ON \`measures_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_milestones_parent_id_idx\` ON \`measures_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_milestones_due_idx\` ON \`measures_milestones\` (\`due\`);`)
  await db.run(sql`CREATE TABLE \`measures_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`planned\` numeric,
  	\`spent\` numeric,
  	\`funding\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_budget_order_idx\` ON \`measures_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_budget_parent_id_idx\` ON \`measures_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`released\` integer DEFAULT false,
  	\`code\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`owner_id\` text(36) NOT NULL,
  	\`owner_person\` text,
  	\`resolution_id\` text(36),
  	\`resolution_reference\` text,
  	\`status\` text DEFAULT 'idea' NOT NULL,
  	\`progress\` numeric,
  	\`status_reason\` text,
  	\`start_planned\` text,
  	\`end_planned\` text,
  	\`start_actual\` text,
  	\`end_actual\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolution_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_released_idx\` ON \`measures\` (\`released\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_code_idx\` ON \`measures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`measures_owner_idx\` ON \`measures\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_resolution_idx\` ON \`measures\` (\`resolution_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_status_idx\` ON \`measures\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`measures_start_planned_idx\` ON \`measures\` (\`start_planned\`);`)
  await db.run(sql`CREATE INDEX \`measures_end_planned_idx\` ON \`measures\` (\`end_planned\`);`)
  await db.run(sql`CREATE INDEX \`measures_sort_key_idx\` ON \`measures\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`measures_search_text_idx\` ON \`measures\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`measures_updated_at_idx\` ON \`measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_created_at_idx\` ON \`measures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`measures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actors_id\` text(36),
  	\`action_fields_id\` text(36),
  	\`goals_id\` text(36),
  	\`topics_id\` text(36),
  	\`areas_id\` text(36),
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_rels_order_idx\` ON \`measures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_parent_idx\` ON \`measures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_path_idx\` ON \`measures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_actors_id_idx\` ON \`measures_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_action_fields_id_idx\` ON \`measures_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_goals_id_idx\` ON \`measures_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_topics_id_idx\` ON \`measures_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_areas_id_idx\` ON \`measures_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_indicators_id_idx\` ON \`measures_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`interactions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_id\` text(36) NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`strength\` numeric NOT NULL,
  	\`confidence\` text,
  	\`mechanism\` text,
  	\`revision\` numeric,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`interactions_from_idx\` ON \`interactions\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_to_idx\` ON \`interactions\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_strength_idx\` ON \`interactions\` (\`strength\`);`)
  await db.run(sql`CREATE INDEX \`interactions_confidence_idx\` ON \`interactions\` (\`confidence\`);`)
  await db.run(sql`CREATE INDEX \`interactions_updated_at_idx\` ON \`interactions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interactions_created_at_idx\` ON \`interactions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`from_to_idx\` ON \`interactions\` (\`from_id\`,\`to_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`decimals\` numeric DEFAULT 1 NOT NULL,
  	\`source_id\` text(36),
  	\`steward_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`factor\` numeric DEFAULT 1 NOT NULL,
  	\`numerator_label\` text,
  	\`denominator_label\` text,
  	\`is_share\` integer DEFAULT false,
  	\`formula\` text,
  	\`aggregation_note\` text,
  	\`polarity\` text DEFAULT 'neutral',
  	\`threshold_warning\` numeric,
  	\`threshold_alarm\` numeric,
  	\`interpretation\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`steward_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_code_idx\` ON \`indicators\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`indicators_name_idx\` ON \`indicators\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`indicators_source_idx\` ON \`indicators\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_steward_idx\` ON \`indicators\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_kind_idx\` ON \`indicators\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`indicators_polarity_idx\` ON \`indicators\` (\`polarity\`);`)
  await db.run(sql`CREATE INDEX \`indicators_sort_key_idx\` ON \`indicators\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`indicators_search_text_idx\` ON \`indicators\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`indicators_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`action_fields_id\` text(36),
  	\`goals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_rels_order_idx\` ON \`indicators_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_parent_idx\` ON \`indicators_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_path_idx\` ON \`indicators_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_action_fields_id_idx\` ON \`indicators_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_goals_id_idx\` ON \`indicators_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE TABLE \`observations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator_id\` text(36) NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`status\` text DEFAULT 'measured' NOT NULL,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`unassigned_cases\` numeric,
  	\`unassigned_base\` numeric,
  	\`note\` text,
  	\`period_start\` text,
  	\`revision\` numeric,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`observations_indicator_idx\` ON \`observations\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_area_idx\` ON \`observations\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_period_idx\` ON \`observations\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`observations_status_idx\` ON \`observations\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`observations_period_start_idx\` ON \`observations\` (\`period_start\`);`)
  await db.run(sql`CREATE INDEX \`observations_updated_at_idx\` ON \`observations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_created_at_idx\` ON \`observations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_area_period_idx\` ON \`observations\` (\`indicator_id\`,\`area_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`indicator_period_idx\` ON \`observations\` (\`indicator_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator_id\` text(36) NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`basis\` text NOT NULL,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`coverage\` numeric NOT NULL,
  	\`period_start\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_indicator_idx\` ON \`figures\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_area_idx\` ON \`figures\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_period_idx\` ON \`figures\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`figures_state_idx\` ON \`figures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`figures_basis_idx\` ON \`figures\` (\`basis\`);`)
  await db.run(sql`CREATE INDEX \`figures_period_start_idx\` ON \`figures\` (\`period_start\`);`)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_area_period_1_idx\` ON \`figures\` (\`indicator_id\`,\`area_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`indicator_period_1_idx\` ON \`figures\` (\`indicator_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`aggregates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator_id\` text(36) NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`basis\` text NOT NULL,
  	\`division\` text,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`unassigned_cases\` numeric,
  	\`unassigned_base\` numeric,
  	\`coverage\` numeric NOT NULL,
  	\`gap\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`aggregates_indicator_idx\` ON \`aggregates\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_area_idx\` ON \`aggregates\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_period_idx\` ON \`aggregates\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_basis_idx\` ON \`aggregates\` (\`basis\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_updated_at_idx\` ON \`aggregates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`aggregates_created_at_idx\` ON \`aggregates\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_area_period_2_idx\` ON \`aggregates\` (\`indicator_id\`,\`area_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`indicator_period_2_idx\` ON \`aggregates\` (\`indicator_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`data_sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder_id\` text(36),
  	\`description\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`url\` text,
  	\`update_interval\` text,
  	\`spatial_level\` text,
  	\`last_update\` text,
  	\`next_update\` text,
  	\`min_cases\` numeric DEFAULT 3 NOT NULL,
  	\`protection_method\` text DEFAULT 'suppression' NOT NULL,
  	\`licence\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`holder_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`data_sources_code_idx\` ON \`data_sources\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_name_idx\` ON \`data_sources\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_holder_idx\` ON \`data_sources\` (\`holder_id\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_update_interval_idx\` ON \`data_sources\` (\`update_interval\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_spatial_level_idx\` ON \`data_sources\` (\`spatial_level\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_last_update_idx\` ON \`data_sources\` (\`last_update\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_next_update_idx\` ON \`data_sources\` (\`next_update\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_sort_key_idx\` ON \`data_sources\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_search_text_idx\` ON \`data_sources\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_updated_at_idx\` ON \`data_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_sources_created_at_idx\` ON \`data_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`data_availability\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36) NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'toClarify' NOT NULL,
  	\`next_delivery\` text,
  	\`contact\` text,
  	\`contact_email\` text,
  	\`note\` text,
  	\`revision\` numeric,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`data_availability_source_idx\` ON \`data_availability\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_area_idx\` ON \`data_availability\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_status_idx\` ON \`data_availability\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_next_delivery_idx\` ON \`data_availability\` (\`next_delivery\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_updated_at_idx\` ON \`data_availability\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_created_at_idx\` ON \`data_availability\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_area_idx\` ON \`data_availability\` (\`source_id\`,\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`actors_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function\` text,
  	\`email\` text,
  	\`phone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_contacts_order_idx\` ON \`actors_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actors_contacts_parent_id_idx\` ON \`actors_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`area_id\` text(36),
  	\`notes\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`city\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`website\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`actors_name_idx\` ON \`actors\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`actors_short_name_idx\` ON \`actors\` (\`short_name\`);`)
  await db.run(sql`CREATE INDEX \`actors_kind_idx\` ON \`actors\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`actors_parent_idx\` ON \`actors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_area_idx\` ON \`actors\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`actors_city_idx\` ON \`actors\` (\`city\`);`)
  await db.run(sql`CREATE INDEX \`actors_sort_key_idx\` ON \`actors\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`actors_search_text_idx\` ON \`actors\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`actors_updated_at_idx\` ON \`actors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actors_created_at_idx\` ON \`actors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`areas_predecessors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`share\` numeric,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_predecessors_order_idx\` ON \`areas_predecessors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_predecessors_parent_id_idx\` ON \`areas_predecessors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_predecessors_area_idx\` ON \`areas_predecessors\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`designation\` text,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`change_reason\` text,
  	\`population\` numeric,
  	\`population_date\` text,
  	\`area_km2\` numeric,
  	\`geometry\` text,
  	\`path\` text,
  	\`level\` numeric,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_name_idx\` ON \`areas\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_key_idx\` ON \`areas\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`areas_kind_idx\` ON \`areas\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`areas_parent_idx\` ON \`areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_valid_from_idx\` ON \`areas\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`areas_valid_to_idx\` ON \`areas\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`areas_path_idx\` ON \`areas\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`areas_level_idx\` ON \`areas\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`areas_sort_key_idx\` ON \`areas\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`areas_search_text_idx\` ON \`areas\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_target_groups_order_idx\` ON \`services_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_target_groups_parent_idx\` ON \`services_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`released\` integer DEFAULT false,
  	\`title\` text NOT NULL,
  	\`provider_id\` text(36) NOT NULL,
  	\`description\` text,
  	\`capacity\` numeric,
  	\`capacity_unit\` text,
  	\`state\` text DEFAULT 'active' NOT NULL,
  	\`confirmed_at\` text,
  	\`code\` text,
  	\`contact_name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`website\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`city\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_released_idx\` ON \`services\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`services_provider_idx\` ON \`services\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`services_state_idx\` ON \`services\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`services_confirmed_at_idx\` ON \`services\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_code_idx\` ON \`services\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`services_city_idx\` ON \`services\` (\`city\`);`)
  await db.run(sql`CREATE INDEX \`services_sort_key_idx\` ON \`services\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`services_search_text_idx\` ON \`services\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`action_fields_id\` text(36),
  	\`topics_id\` text(36),
  	\`areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_action_fields_id_idx\` ON \`services_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_topics_id_idx\` ON \`services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_areas_id_idx\` ON \`services_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`minutes_attendance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text(36) NOT NULL,
  	\`role\` text DEFAULT 'present' NOT NULL,
  	\`persons\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minutes_attendance_order_idx\` ON \`minutes_attendance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minutes_attendance_parent_id_idx\` ON \`minutes_attendance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`minutes_attendance_actor_idx\` ON \`minutes_attendance\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`minutes_agenda_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`is_public\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minutes_agenda_items_order_idx\` ON \`minutes_agenda_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`minutes_agenda_items_parent_id_idx\` ON \`minutes_agenda_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`minutes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`released\` integer DEFAULT false,
  	\`title\` text NOT NULL,
  	\`body_id\` text(36) NOT NULL,
  	\`date\` text NOT NULL,
  	\`place\` text,
  	\`start_time\` text,
  	\`end_time\` text,
  	\`chair\` text,
  	\`minute_taker\` text,
  	\`moderation\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`source_reference\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`minutes_released_idx\` ON \`minutes\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`minutes_body_idx\` ON \`minutes\` (\`body_id\`);`)
  await db.run(sql`CREATE INDEX \`minutes_date_idx\` ON \`minutes\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`minutes_state_idx\` ON \`minutes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`minutes_sort_key_idx\` ON \`minutes\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`minutes_search_text_idx\` ON \`minutes\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`minutes_updated_at_idx\` ON \`minutes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`minutes_created_at_idx\` ON \`minutes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`body_date_idx\` ON \`minutes\` (\`body_id\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`minutes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`minutes_rels_order_idx\` ON \`minutes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`minutes_rels_parent_idx\` ON \`minutes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`minutes_rels_path_idx\` ON \`minutes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`minutes_rels_documents_id_idx\` ON \`minutes_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`decided_on\` text,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`minutes_id\` text(36) NOT NULL,
  	\`agenda_item\` text,
  	\`result\` text,
  	\`votes_yes\` numeric,
  	\`votes_no\` numeric,
  	\`votes_abstain\` numeric,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_code_idx\` ON \`resolutions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_decided_on_idx\` ON \`resolutions\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_minutes_idx\` ON \`resolutions\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_result_idx\` ON \`resolutions\` (\`result\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_sort_key_idx\` ON \`resolutions\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_search_text_idx\` ON \`resolutions\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_updated_at_idx\` ON \`resolutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_created_at_idx\` ON \`resolutions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`owner_id\` text(36) NOT NULL,
  	\`owner_person\` text,
  	\`due\` text,
  	\`done_on\` text,
  	\`minutes_id\` text(36),
  	\`resolution_id\` text(36),
  	\`result\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolution_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tasks_code_idx\` ON \`tasks\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`tasks_state_idx\` ON \`tasks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`tasks_owner_idx\` ON \`tasks\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_due_idx\` ON \`tasks\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`tasks_minutes_idx\` ON \`tasks\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_resolution_idx\` ON \`tasks\` (\`resolution_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_sort_key_idx\` ON \`tasks\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`tasks_search_text_idx\` ON \`tasks\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`data_sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`data_sources_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_rels_order_idx\` ON \`tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_parent_idx\` ON \`tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_path_idx\` ON \`tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_data_sources_id_idx\` ON \`tasks_rels\` (\`data_sources_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`note\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`released_at\` text,
  	\`released_by_id\` text(36),
  	\`filename\` text,
  	\`file_size\` numeric,
  	\`sha256\` text,
  	\`model\` text,
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_as_of_idx\` ON \`editions\` (\`as_of\`);`)
  await db.run(sql`CREATE INDEX \`editions_state_idx\` ON \`editions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`editions_released_at_idx\` ON \`editions\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_released_by_idx\` ON \`editions\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_sort_key_idx\` ON \`editions\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`editions_search_text_idx\` ON \`editions\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`released\` integer DEFAULT false,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_released_idx\` ON \`documents\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_sort_key_idx\` ON \`documents\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_search_text_idx\` ON \`documents\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`revision\` numeric,
  	\`sort_key\` text,
  	\`search_text\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_actor_idx\` ON \`users\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`users_sort_key_idx\` ON \`users\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`users_search_text_idx\` ON \`users\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_areas_id_idx\` ON \`users_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`action_fields_id\` text(36),
  	\`topics_id\` text(36),
  	\`goals_id\` text(36),
  	\`measures_id\` text(36),
  	\`interactions_id\` text(36),
  	\`indicators_id\` text(36),
  	\`observations_id\` text(36),
  	\`data_sources_id\` text(36),
  	\`data_availability_id\` text(36),
  	\`actors_id\` text(36),
  	\`areas_id\` text(36),
  	\`services_id\` text(36),
  	\`minutes_id\` text(36),
  	\`resolutions_id\` text(36),
  	\`tasks_id\` text(36),
  	\`editions_id\` text(36),
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interactions_id\`) REFERENCES \`interactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`data_sources_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`data_availability_id\`) REFERENCES \`data_availability\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tasks_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_action_fields_id_idx\` ON \`payload_locked_documents_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_goals_id_idx\` ON \`payload_locked_documents_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_measures_id_idx\` ON \`payload_locked_documents_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interactions_id_idx\` ON \`payload_locked_documents_rels\` (\`interactions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observations_id_idx\` ON \`payload_locked_documents_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`data_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_availability_id_idx\` ON \`payload_locked_documents_rels\` (\`data_availability_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_minutes_id_idx\` ON \`payload_locked_documents_rels\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mission_statement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`adopted_on\` text,
  	\`revision\` numeric,
  	\`changed_by\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`mission_statement_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`goals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mission_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mission_statement_rels_order_idx\` ON \`mission_statement_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mission_statement_rels_parent_idx\` ON \`mission_statement_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mission_statement_rels_path_idx\` ON \`mission_statement_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mission_statement_rels_goals_id_idx\` ON \`mission_statement_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`county_name\` text DEFAULT 'Rhein-Sieg-Kreis' NOT NULL,
  	\`county_area_id\` text(36),
  	\`plan_title\` text DEFAULT 'Masterplan Strategische Sozialplanung' NOT NULL,
  	\`department\` text,
  	\`contact_email\` text,
  	\`reminder_days\` numeric DEFAULT 30,
  	\`revision\` numeric,
  	\`changed_by\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`county_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_county_area_idx\` ON \`settings\` (\`county_area_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`action_fields\`;`)
  await db.run(sql`DROP TABLE \`action_fields_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`DROP TABLE \`goals_rels\`;`)
  await db.run(sql`DROP TABLE \`measures_milestones\`;`)
  await db.run(sql`DROP TABLE \`measures_budget\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP TABLE \`measures_rels\`;`)
  await db.run(sql`DROP TABLE \`interactions\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_rels\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`aggregates\`;`)
  await db.run(sql`DROP TABLE \`data_sources\`;`)
  await db.run(sql`DROP TABLE \`data_availability\`;`)
  await db.run(sql`DROP TABLE \`actors_contacts\`;`)
  await db.run(sql`DROP TABLE \`actors\`;`)
  await db.run(sql`DROP TABLE \`areas_predecessors\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`services_target_groups\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`minutes_attendance\`;`)
  await db.run(sql`DROP TABLE \`minutes_agenda_items\`;`)
  await db.run(sql`DROP TABLE \`minutes\`;`)
  await db.run(sql`DROP TABLE \`minutes_rels\`;`)
  await db.run(sql`DROP TABLE \`resolutions\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`DROP TABLE \`tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`mission_statement\`;`)
  await db.run(sql`DROP TABLE \`mission_statement_rels\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
