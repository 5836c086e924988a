import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

import { berlinDay } from '#domain/german/germanDate'
import { searchTextOf } from '#domain/german/normalizeGerman'
import { groupBy } from '#domain/records/groupBy'

import { carriedAreas, type ChangeRecord, type NamedArea } from './carryOver/areas.ts'
import { divisions, planDivisions } from './carryOver/divisions.ts'
import {
  carriedIndicators,
  type IndicatorCount,
  type OldIndicator,
} from './carryOver/indicators.ts'
import { carriedPreference } from './carryOver/preferences.ts'

/**
 * Carries a database of version 0.1 over, between the migration that adds tables and columns and the
 * one that removes them. A file without records stays without.
 */
type Db = MigrateUpArgs['db']

const author = 'Planwerk'
const dayOf = (instant: string | null) => instant?.slice(0, 10) ?? null
const instantOf = (day: string | null) => (day === null ? null : `${day}T00:00:00.000Z`)

/** As `isDatabaseEmpty` asks: the first start fills such a file itself. */
const isEmpty = async (db: Db): Promise<boolean> => {
  const rows = await db.all(sql`SELECT 1 FROM users UNION ALL SELECT 1 FROM areas
    UNION ALL SELECT 1 FROM actors LIMIT 1`)
  return rows.length === 0
}

const addDivisions = async (db: Db) => {
  for (const one of divisions) {
    await db.run(sql`INSERT INTO divisions (id, name, area_name, code, rank, level, is_partition,
      description, revision, sort_key, search_text, changed_by)
      VALUES (${one.id}, ${one.name}, ${one.areaName}, ${one.code}, ${one.rank}, ${one.level},
      ${one.isPartition ? 1 : 0}, ${one.description}, 1, ${one.sortKey}, ${one.searchText},
      ${author}) ON CONFLICT DO NOTHING`)
  }
}

/** Name and checksum of the internal workbook stood in what every reader of an edition reads. */
const carryEditions = async (db: Db) => {
  const editions = await db.all<{ id: string; title: string }>(sql`SELECT id, title FROM editions`)
  for (const { id, title } of editions)
    await db.run(sql`UPDATE editions SET search_text = ${searchTextOf([title])} WHERE id = ${id}`)
}

const choosePlanDivisions = async (db: Db) => {
  for (const [at, id] of planDivisions.entries()) {
    await db.run(sql`INSERT INTO settings_rels ("order", parent_id, path, divisions_id)
      SELECT ${at + 1}, id, 'planDivisions', ${id} FROM settings`)
  }
}

type StoredArea = Omit<NamedArea, 'predecessors'>
type Predecessor = { successor: string; area: string; share: number | null }

const readAreas = async (db: Db): Promise<NamedArea[]> => {
  const areas = await db.all<StoredArea>(sql`SELECT id, name, kind, parent_id AS parent,
    valid_from AS validFrom, valid_to AS validTo, change_reason AS changeReason
    FROM areas ORDER BY id`)
  const predecessors = await db.all<Predecessor>(sql`SELECT _parent_id AS successor,
    area_id AS area, share FROM areas_predecessors ORDER BY _parent_id, _order`)
  const ofSuccessor = groupBy(predecessors, ({ successor }) => successor)
  return areas.map(({ validFrom, validTo, ...area }) => ({
    ...area,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    predecessors: ofSuccessor.get(area.id) ?? [],
  }))
}

const addChange = async (db: Db, change: ChangeRecord) => {
  const { id, title, kind, effectiveOn, reason, areas, shares, sortKey, searchText } = change
  const added = await db.all(sql`INSERT INTO area_changes (id, title, kind, effective_on, reason,
    revision, sort_key, search_text, changed_by) VALUES (${id}, ${title}, ${kind},
    ${instantOf(effectiveOn)}, ${reason}, 1, ${sortKey}, ${searchText}, ${author})
    ON CONFLICT DO NOTHING RETURNING id`)
  if (added.length === 0) return
  for (const [at, area] of areas.entries()) {
    await db.run(sql`INSERT INTO area_changes_rels ("order", parent_id, path, areas_id)
      VALUES (${at + 1}, ${id}, 'areas', ${area})`)
  }
  for (const [at, row] of shares.entries()) {
    await db.run(sql`INSERT INTO area_changes_shares (_order, _parent_id, id, from_id, to_id, share)
      VALUES (${at + 1}, ${id}, ${row.id}, ${row.from}, ${row.to}, ${row.share})`)
  }
}

const carryAreas = async (db: Db) => {
  const { memberships, changes, areas } = carriedAreas(await readAreas(db), berlinDay(new Date()))
  for (const one of memberships) {
    await db.run(sql`INSERT INTO area_memberships (id, child_id, parent_id, division_id, valid_from,
      revision, changed_by) VALUES (${one.id}, ${one.child}, ${one.parent}, ${one.division},
      ${instantOf(one.validFrom)}, 1, ${author}) ON CONFLICT DO NOTHING`)
  }
  for (const change of changes) await addChange(db, change)
  for (const { id, division, note, parent, path, level } of areas) {
    await db.run(sql`UPDATE areas SET division_id = ${division}, note = ${note},
      parent_id = ${parent}, path = ${path}, level = ${level} WHERE id = ${id}`)
  }
}

const carryIndicators = async (db: Db) => {
  const indicators = await db.all<OldIndicator>(sql`SELECT id, kind, unit, factor FROM indicators`)
  const counts = await db.all<IndicatorCount>(sql`SELECT indicator_id AS indicator, period,
    count(*) AS observations FROM observations GROUP BY indicator_id, period`)
  for (const { id, factor, periodKind } of carriedIndicators(indicators, counts)) {
    await db.run(sql`UPDATE indicators SET factor = ${factor}, period_kind = ${periodKind},
      measuring = 'stock', figures_pending = 1 WHERE id = ${id}`)
  }
}

type Preference = { id: string; key: string; value: string | null }

const carryPreferences = async (db: Db) => {
  const preferences = await db.all<Preference>(sql`SELECT id, key, value FROM payload_preferences`)
  for (const { id, key, value } of preferences) {
    const before: unknown = value === null ? undefined : JSON.parse(value)
    const after = carriedPreference(key, before)
    if (after === null) await db.run(sql`DELETE FROM payload_preferences WHERE id = ${id}`)
    else if (after !== before) {
      await db.run(sql`UPDATE payload_preferences SET value = ${JSON.stringify(after)}
        WHERE id = ${id}`)
    }
  }
  await db.run(sql`DELETE FROM payload_preferences_rels
    WHERE parent_id NOT IN (SELECT id FROM payload_preferences)`)
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  if (await isEmpty(db)) return
  await addDivisions(db)
  await choosePlanDivisions(db)
  await carryAreas(db)
  await carryIndicators(db)
  await carryPreferences(db)
  await carryEditions(db)
  await db.run(sql`UPDATE observations SET changed_at = updated_at`)
  // Derived anew from the observations before anybody is served.
  await db.run(sql`DELETE FROM figures`)
}

export async function down(): Promise<void> {
  throw new Error('There is no way back but a backup: npm run restore')
}
