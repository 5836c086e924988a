import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`aggregates\`;`)
  await db.run(sql`DROP TABLE \`areas_predecessors\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_observations\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`indicator_id\` text NOT NULL,
	\`area_id\` text NOT NULL,
	\`period\` text NOT NULL,
	\`category\` text DEFAULT 'total',
	\`status\` text DEFAULT 'measured' NOT NULL,
	\`value\` numeric,
	\`numerator\` numeric,
	\`denominator\` numeric,
	\`unassigned_cases\` numeric,
	\`unassigned_base\` numeric,
	\`note\` text,
	\`changed_at\` text,
	\`revision\` numeric,
	\`changed_by\` text,
	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_observations\`("id", "indicator_id", "area_id", "period", "category", "status", "value", "numerator", "denominator", "unassigned_cases", "unassigned_base", "note", "changed_at", "revision", "changed_by") SELECT "id", "indicator_id", "area_id", "period", "category", "status", "value", "numerator", "denominator", "unassigned_cases", "unassigned_base", "note", "changed_at", "revision", "changed_by" FROM \`observations\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`ALTER TABLE \`__new_observations\` RENAME TO \`observations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_period_area_category_idx\` ON \`observations\` (\`indicator_id\`,\`period\`,\`area_id\`,\`category\`);`)
  await db.run(sql`CREATE INDEX \`area_period_idx\` ON \`observations\` (\`area_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`period_idx\` ON \`observations\` (\`period\`);`)
  await db.run(sql`CREATE TABLE \`__new_figures\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`indicator_id\` text NOT NULL,
	\`area_id\` text NOT NULL,
	\`period\` text NOT NULL,
	\`category\` text NOT NULL,
	\`state\` text NOT NULL,
	\`basis\` text NOT NULL,
	\`status\` text NOT NULL,
	\`value\` numeric,
	\`numerator\` numeric,
	\`denominator\` numeric,
	\`unassigned_cases\` numeric,
	\`difference\` numeric,
	\`coverage\` numeric NOT NULL,
	\`delivered\` numeric,
	\`expected\` numeric,
	\`coverage_base\` text,
	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_figures\`("id", "indicator_id", "area_id", "period", "category", "state", "basis", "status", "value", "numerator", "denominator", "unassigned_cases", "difference", "coverage", "delivered", "expected", "coverage_base") SELECT "id", "indicator_id", "area_id", "period", "category", "state", "basis", "status", "value", "numerator", "denominator", "unassigned_cases", "difference", "coverage", "delivered", "expected", "coverage_base" FROM \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`ALTER TABLE \`__new_figures\` RENAME TO \`figures\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_period_area_category_1_idx\` ON \`figures\` (\`indicator_id\`,\`period\`,\`area_id\`,\`category\`);`)
  await db.run(sql`CREATE INDEX \`area_period_1_idx\` ON \`figures\` (\`area_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`period_1_idx\` ON \`figures\` (\`period\`);`)
  await db.run(sql`CREATE TABLE \`__new_areas\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`key\` text NOT NULL,
	\`division_id\` text NOT NULL,
	\`designation\` text,
	\`parent_id\` text,
	\`valid_from\` text,
	\`valid_to\` text,
	\`note\` text,
	\`population\` numeric,
	\`population_date\` text,
	\`area_km2\` numeric,
	\`geometry\` text,
	\`level\` numeric,
	\`path\` text,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`division_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_areas\`("id", "name", "key", "division_id", "designation", "parent_id", "valid_from", "valid_to", "note", "population", "population_date", "area_km2", "geometry", "level", "path", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at") SELECT "id", "name", "key", "division_id", "designation", "parent_id", "valid_from", "valid_to", "note", "population", "population_date", "area_km2", "geometry", "level", "path", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at" FROM \`areas\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`ALTER TABLE \`__new_areas\` RENAME TO \`areas\`;`)
  await db.run(sql`CREATE INDEX \`areas_name_idx\` ON \`areas\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_key_idx\` ON \`areas\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`areas_division_idx\` ON \`areas\` (\`division_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_parent_idx\` ON \`areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_valid_from_idx\` ON \`areas\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`areas_valid_to_idx\` ON \`areas\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`areas_level_idx\` ON \`areas\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`areas_path_idx\` ON \`areas\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`areas_sort_key_idx\` ON \`areas\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`areas_search_text_idx\` ON \`areas\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_goals\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`kind\` text DEFAULT 'strategic',
	\`title\` text NOT NULL,
	\`description\` text,
	\`owner_id\` text(36),
	\`parent_id\` text(36),
	\`indicator_id\` text,
	\`area_id\` text,
	\`baseline_value\` numeric,
	\`baseline_period\` text,
	\`target_value\` numeric,
	\`target_year\` numeric,
	\`origin_minutes_id\` text(36),
	\`decided_by_id\` text(36),
	\`origin\` text,
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
	FOREIGN KEY (\`origin_minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_goals\`("id", "code", "kind", "title", "description", "owner_id", "parent_id", "indicator_id", "area_id", "baseline_value", "baseline_period", "target_value", "target_year", "origin_minutes_id", "decided_by_id", "origin", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at") SELECT "id", "code", "kind", "title", "description", "owner_id", "parent_id", "indicator_id", "area_id", "baseline_value", "baseline_period", "target_value", "target_year", "origin_minutes_id", "decided_by_id", "origin", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at" FROM \`goals\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`ALTER TABLE \`__new_goals\` RENAME TO \`goals\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_code_idx\` ON \`goals\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`goals_kind_idx\` ON \`goals\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`goals_owner_idx\` ON \`goals\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_parent_idx\` ON \`goals\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_indicator_idx\` ON \`goals\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_area_idx\` ON \`goals\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_target_year_idx\` ON \`goals\` (\`target_year\`);`)
  await db.run(sql`CREATE INDEX \`goals_origin_minutes_idx\` ON \`goals\` (\`origin_minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_decided_by_idx\` ON \`goals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_sort_key_idx\` ON \`goals\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`goals_search_text_idx\` ON \`goals\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_idx\` ON \`goals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_measures_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`actors_id\` text(36),
	\`action_fields_id\` text(36),
	\`goals_id\` text(36),
	\`topics_id\` text(36),
	\`areas_id\` text,
	\`indicators_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_measures_rels\`("id", "order", "parent_id", "path", "actors_id", "action_fields_id", "goals_id", "topics_id", "areas_id", "indicators_id") SELECT "id", "order", "parent_id", "path", "actors_id", "action_fields_id", "goals_id", "topics_id", "areas_id", "indicators_id" FROM \`measures_rels\`;`)
  await db.run(sql`DROP TABLE \`measures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_measures_rels\` RENAME TO \`measures_rels\`;`)
  await db.run(sql`CREATE INDEX \`measures_rels_order_idx\` ON \`measures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_parent_idx\` ON \`measures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_path_idx\` ON \`measures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_actors_id_idx\` ON \`measures_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_action_fields_id_idx\` ON \`measures_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_goals_id_idx\` ON \`measures_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_topics_id_idx\` ON \`measures_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_areas_id_idx\` ON \`measures_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_indicators_id_idx\` ON \`measures_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_indicators\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`name\` text NOT NULL,
	\`unit\` text NOT NULL,
	\`decimals\` numeric DEFAULT 1 NOT NULL,
	\`source_id\` text(36),
	\`steward_id\` text(36),
	\`kind\` text NOT NULL,
	\`factor\` numeric DEFAULT 1 NOT NULL,
	\`period_kind\` text,
	\`measuring\` text DEFAULT 'stock',
	\`reference_day\` text,
	\`min_coverage\` numeric,
	\`min_value\` numeric,
	\`max_value\` numeric,
	\`breakdown_id\` text(36),
	\`numerator_quantity_id\` text(36),
	\`base_quantity_id\` text(36),
	\`numerator_label\` text,
	\`denominator_label\` text,
	\`is_share\` integer DEFAULT false,
	\`formula\` text,
	\`aggregation_note\` text,
	\`polarity\` text DEFAULT 'neutral',
	\`threshold_warning\` numeric,
	\`threshold_alarm\` numeric,
	\`interpretation\` text,
	\`figures_pending\` integer,
	\`revision\` numeric,
	\`sort_key\` text,
	\`search_text\` text,
	\`changed_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`source_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`steward_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`breakdown_id\`) REFERENCES \`breakdowns\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`numerator_quantity_id\`) REFERENCES \`quantities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`base_quantity_id\`) REFERENCES \`quantities\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_indicators\`("id", "code", "name", "unit", "decimals", "source_id", "steward_id", "kind", "factor", "period_kind", "measuring", "reference_day", "min_coverage", "min_value", "max_value", "breakdown_id", "numerator_quantity_id", "base_quantity_id", "numerator_label", "denominator_label", "is_share", "formula", "aggregation_note", "polarity", "threshold_warning", "threshold_alarm", "interpretation", "figures_pending", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at") SELECT "id", "code", "name", "unit", "decimals", "source_id", "steward_id", "kind", "factor", "period_kind", "measuring", "reference_day", "min_coverage", "min_value", "max_value", "breakdown_id", "numerator_quantity_id", "base_quantity_id", "numerator_label", "denominator_label", "is_share", "formula", "aggregation_note", "polarity", "threshold_warning", "threshold_alarm", "interpretation", "figures_pending", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at" FROM \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicators\` RENAME TO \`indicators\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_code_idx\` ON \`indicators\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`indicators_name_idx\` ON \`indicators\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`indicators_source_idx\` ON \`indicators\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_steward_idx\` ON \`indicators\` (\`steward_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_kind_idx\` ON \`indicators\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`indicators_period_kind_idx\` ON \`indicators\` (\`period_kind\`);`)
  await db.run(sql`CREATE INDEX \`indicators_breakdown_idx\` ON \`indicators\` (\`breakdown_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_numerator_quantity_idx\` ON \`indicators\` (\`numerator_quantity_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_base_quantity_idx\` ON \`indicators\` (\`base_quantity_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_polarity_idx\` ON \`indicators\` (\`polarity\`);`)
  await db.run(sql`CREATE INDEX \`indicators_sort_key_idx\` ON \`indicators\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`indicators_search_text_idx\` ON \`indicators\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_indicators_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`action_fields_id\` text(36),
	\`goals_id\` text(36),
	\`divisions_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`divisions_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_indicators_rels\`("id", "order", "parent_id", "path", "action_fields_id", "goals_id", "divisions_id") SELECT "id", "order", "parent_id", "path", "action_fields_id", "goals_id", "divisions_id" FROM \`indicators_rels\`;`)
  await db.run(sql`DROP TABLE \`indicators_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicators_rels\` RENAME TO \`indicators_rels\`;`)
  await db.run(sql`CREATE INDEX \`indicators_rels_order_idx\` ON \`indicators_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_parent_idx\` ON \`indicators_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_path_idx\` ON \`indicators_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_action_fields_id_idx\` ON \`indicators_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_goals_id_idx\` ON \`indicators_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_rels_divisions_id_idx\` ON \`indicators_rels\` (\`divisions_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_data_availability\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`source_id\` text(36) NOT NULL,
	\`area_id\` text NOT NULL,
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
);`)
  await db.run(sql`INSERT INTO \`__new_data_availability\`("id", "source_id", "area_id", "status", "next_delivery", "contact", "contact_email", "note", "revision", "changed_by", "updated_at", "created_at") SELECT "id", "source_id", "area_id", "status", "next_delivery", "contact", "contact_email", "note", "revision", "changed_by", "updated_at", "created_at" FROM \`data_availability\`;`)
  await db.run(sql`DROP TABLE \`data_availability\`;`)
  await db.run(sql`ALTER TABLE \`__new_data_availability\` RENAME TO \`data_availability\`;`)
  await db.run(sql`CREATE INDEX \`data_availability_source_idx\` ON \`data_availability\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_area_idx\` ON \`data_availability\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_status_idx\` ON \`data_availability\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_next_delivery_idx\` ON \`data_availability\` (\`next_delivery\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_updated_at_idx\` ON \`data_availability\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_availability_created_at_idx\` ON \`data_availability\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_area_idx\` ON \`data_availability\` (\`source_id\`,\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_actors\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`short_name\` text,
	\`kind\` text NOT NULL,
	\`parent_id\` text(36),
	\`area_id\` text,
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
);`)
  await db.run(sql`INSERT INTO \`__new_actors\`("id", "name", "short_name", "kind", "parent_id", "area_id", "notes", "street", "postal_code", "city", "phone", "email", "website", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at") SELECT "id", "name", "short_name", "kind", "parent_id", "area_id", "notes", "street", "postal_code", "city", "phone", "email", "website", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at" FROM \`actors\`;`)
  await db.run(sql`DROP TABLE \`actors\`;`)
  await db.run(sql`ALTER TABLE \`__new_actors\` RENAME TO \`actors\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_services_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`action_fields_id\` text(36),
	\`topics_id\` text(36),
	\`areas_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`action_fields_id\`) REFERENCES \`action_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_services_rels\`("id", "order", "parent_id", "path", "action_fields_id", "topics_id", "areas_id") SELECT "id", "order", "parent_id", "path", "action_fields_id", "topics_id", "areas_id" FROM \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_rels\` RENAME TO \`services_rels\`;`)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_action_fields_id_idx\` ON \`services_rels\` (\`action_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_topics_id_idx\` ON \`services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_areas_id_idx\` ON \`services_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_tasks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`state\` text DEFAULT 'open' NOT NULL,
	\`title\` text NOT NULL,
	\`description\` text,
	\`owner_id\` text(36),
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
);`)
  await db.run(sql`INSERT INTO \`__new_tasks\`("id", "code", "state", "title", "description", "owner_id", "owner_person", "due", "done_on", "minutes_id", "resolution_id", "result", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at") SELECT "id", "code", "state", "title", "description", "owner_id", "owner_person", "due", "done_on", "minutes_id", "resolution_id", "result", "revision", "sort_key", "search_text", "changed_by", "updated_at", "created_at" FROM \`tasks\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`ALTER TABLE \`__new_tasks\` RENAME TO \`tasks\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_users_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`areas_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_users_rels\`("id", "order", "parent_id", "path", "areas_id") SELECT "id", "order", "parent_id", "path", "areas_id" FROM \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_users_rels\` RENAME TO \`users_rels\`;`)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_areas_id_idx\` ON \`users_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`action_fields_id\` text(36),
	\`topics_id\` text(36),
	\`goals_id\` text(36),
	\`measures_id\` text(36),
	\`interactions_id\` text(36),
	\`indicators_id\` text,
	\`observations_id\` text,
	\`quantities_id\` text(36),
	\`breakdowns_id\` text(36),
	\`data_sources_id\` text(36),
	\`data_availability_id\` text(36),
	\`actors_id\` text(36),
	\`areas_id\` text,
	\`divisions_id\` text,
	\`area_memberships_id\` text(36),
	\`area_changes_id\` text(36),
	\`services_id\` text(36),
	\`minutes_id\` text(36),
	\`resolutions_id\` text(36),
	\`tasks_id\` text(36),
	\`seats_id\` text(36),
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
	FOREIGN KEY (\`quantities_id\`) REFERENCES \`quantities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`breakdowns_id\`) REFERENCES \`breakdowns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`data_sources_id\`) REFERENCES \`data_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`data_availability_id\`) REFERENCES \`data_availability\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`actors_id\`) REFERENCES \`actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`divisions_id\`) REFERENCES \`divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`area_memberships_id\`) REFERENCES \`area_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`area_changes_id\`) REFERENCES \`area_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`minutes_id\`) REFERENCES \`minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tasks_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`seats_id\`) REFERENCES \`seats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "action_fields_id", "topics_id", "goals_id", "measures_id", "interactions_id", "indicators_id", "observations_id", "quantities_id", "breakdowns_id", "data_sources_id", "data_availability_id", "actors_id", "areas_id", "divisions_id", "area_memberships_id", "area_changes_id", "services_id", "minutes_id", "resolutions_id", "tasks_id", "seats_id", "editions_id", "documents_id", "users_id") SELECT "id", "order", "parent_id", "path", "action_fields_id", "topics_id", "goals_id", "measures_id", "interactions_id", "indicators_id", "observations_id", "quantities_id", "breakdowns_id", "data_sources_id", "data_availability_id", "actors_id", "areas_id", "divisions_id", "area_memberships_id", "area_changes_id", "services_id", "minutes_id", "resolutions_id", "tasks_id", "seats_id", "editions_id", "documents_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quantities_id_idx\` ON \`payload_locked_documents_rels\` (\`quantities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_breakdowns_id_idx\` ON \`payload_locked_documents_rels\` (\`breakdowns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`data_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_data_availability_id_idx\` ON \`payload_locked_documents_rels\` (\`data_availability_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`actors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_divisions_id_idx\` ON \`payload_locked_documents_rels\` (\`divisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_area_memberships_id_idx\` ON \`payload_locked_documents_rels\` (\`area_memberships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_area_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`area_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_minutes_id_idx\` ON \`payload_locked_documents_rels\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seats_id_idx\` ON \`payload_locked_documents_rels\` (\`seats_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`county_name\` text DEFAULT 'Rhein-Sieg-Kreis' NOT NULL,
	\`county_area_id\` text,
	\`plan_title\` text DEFAULT 'Masterplan Strategische Sozialplanung' NOT NULL,
	\`department\` text,
	\`contact_email\` text,
	\`reminder_days\` numeric DEFAULT 30,
	\`revision\` numeric,
	\`changed_by\` text,
	\`updated_at\` text,
	\`created_at\` text,
	FOREIGN KEY (\`county_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "county_name", "county_area_id", "plan_title", "department", "contact_email", "reminder_days", "revision", "changed_by", "updated_at", "created_at") SELECT "id", "county_name", "county_area_id", "plan_title", "department", "contact_email", "reminder_days", "revision", "changed_by", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_county_area_idx\` ON \`settings\` (\`county_area_id\`);`)
}

export async function down(): Promise<void> {
  throw new Error('There is no way back but a backup: npm run restore')
}
