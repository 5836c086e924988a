import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export const slicesTable = 'slices'

type Hook = SQLiteAdapter['beforeSchemaInit'][number]
type Config = { slug: string; custom?: Record<string, unknown> | undefined }

/** Texts of slices, beside Payload's tables so that migrations know them and no way in does. */
const slices = () => ({
  name: slicesTable,
  columns: {
    indicator: { name: 'indicator', type: 'varchar', notNull: true },
    period: { name: 'period', type: 'varchar', notNull: true },
    is_open: { name: 'is_open', type: 'integer', notNull: true },
    data: { name: 'data', type: 'varchar', notNull: true },
  },
  indexes: {
    slices_key_idx: { name: 'slices_key_idx', on: ['indicator', 'period'], unique: true },
  },
})

const isLean = ({ custom }: Config): boolean => custom?.['hasManyRows'] === true

/**
 * Payload gives every relation an index of its own. Where rows are many, only the declared keys are
 * kept: they serve the same questions, and every further index costs each save and a fifth more
 * bytes.
 */
export const leanSchema: Hook = (args) => {
  // Payload hands the adapter over, though its types do not say so.
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  const tables = adapter.rawTables as Record<string, { indexes?: Record<string, { on: unknown }> }>
  for (const { config } of Object.values(adapter.payload.collections) as {
    config: Config & { indexes?: unknown[] }
  }[]) {
    const table = tables[config.slug.replaceAll('-', '_')]
    if (!table?.indexes || !isLean(config)) continue
    const declared = Object.entries(table.indexes).filter(([, { on }]) => Array.isArray(on))
    table.indexes = Object.fromEntries(declared)
  }
  tables[slicesTable] = slices() as never
  return schema
}
