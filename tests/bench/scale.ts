import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'

import { closeDatabase } from '#database/close'
import { readRows, type RowFilter } from '#database/rows'
import { createConfig } from '#src/createConfig'
import { nextMessage, startChild } from '#tests/support/child'
import type { Book } from '#tests/support/children/masterplanBook'
import { freshDatabaseUri, type Engine } from '#tests/support/database'
import { dropDatabase } from '#tests/support/dropDatabase'
import { change, make, makeArea } from '#tests/support/records'
import { fillScale, type Filled, type Scale } from '#tests/support/scale'
import { testEnv } from '#tests/support/testEnv'
import { inTransaction } from '#usecases/records/inTransaction'

import { onEachEngine } from './engines.ts'
import { median, ms, time, type BenchResult } from './result.ts'

/** The scale to hold (design §4), and a database like the demo's to compare it with. */
const whole: Scale = { areas: 178, indicators: 300, years: 25 }
const small: Scale = { areas: 178, indicators: 20, years: 10 }
/** `BENCH_INDICATORS=60` for a look in a minute. */
const large: Scale = { ...whole, indicators: Number(process.env['BENCH_INDICATORS'] ?? 300) }

const rounds = 60

type Opened = { payload: Payload; filled: Filled; folder: string; uri: string }

const open = async (engine: Engine, scale: Scale): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-scale-'))
  const uri = freshDatabaseUri({ engine, folder })
  const config = createConfig(testEnv({ dataDir: folder, databaseUri: uri }))
  const payload = await getPayload({ config, key: randomUUID() })
  const filled = await fillScale(payload, scale)
  const email = 'head@example.org'
  await make(payload, 'users', { name: 'Dezernat', role: 'head', email, password: randomUUID() })
  return { payload, filled, folder, uri }
}

const close = async ({ payload, folder }: Opened) => {
  await dropDatabase(payload)
  await closeDatabase(payload)
  await rm(folder, { recursive: true, force: true })
}

const times = async (work: (round: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = []
  for (let round = -10; round < rounds; round += 1) {
    const one = await time(() => work(round + 10))
    if (round >= 0) taken.push(one)
  }
  return median(taken)
}

const at = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length] as Item

const figures = ({ payload }: Opened, where: RowFilter) =>
  inTransaction(payload, (req) =>
    readRows({
      req,
      collection: 'figures',
      where,
      fields: ['area', 'period', 'state', 'value', 'coverage'],
    }),
  )

/** What screens ask for: one period of all areas, series, and all of one area. */
const reads = {
  'Ein Zeitraum, alle Gebiete': ({ indicators, periods }: Filled, round: number): RowFilter => ({
    indicator: at(indicators, round),
    period: at(periods, round),
  }),
  'Zeitreihe eines Gebiets, zehn Jahre': (
    { indicators, areas, periods }: Filled,
    round: number,
  ): RowFilter => ({
    indicator: at(indicators, round),
    area: at(areas, round),
    period: periods.slice(-10),
  }),
  'Zeitreihen aller Gebiete, zehn Jahre': (filled: Filled, round: number): RowFilter => ({
    indicator: at(filled.indicators, round),
    period: filled.periods.slice(-10),
  }),
  'Profil eines Gebiets, 20 Indikatoren': (filled: Filled, round: number): RowFilter => ({
    area: at(filled.areas, round),
    period: filled.periods.at(-1) as string,
    indicator: filled.indicators.slice(0, 20),
  }),
} satisfies Record<string, (filled: Filled, round: number) => RowFilter>

const compareReads = async (engine: Engine, big: Opened, little: Opened) => {
  const results: BenchResult[] = []
  for (const [what, whereOf] of Object.entries(reads)) {
    const taken = async (opened: Opened) =>
      times((round) => figures(opened, whereOf(opened.filled, round)))
    const [slow, fast] = [await taken(big), await taken(little)]
    const detail = `${ms(slow)} / ${ms(fast)}, Mediane`
    results.push({
      what: `${what}: groß / wie Beispieldaten`,
      engine,
      value: slow / fast,
      unit: '×',
      limit: 1.5,
      detail,
    })
  }
  return results
}

const updating = async (opened: Opened) => {
  const { payload, filled } = opened
  const { docs } = await payload.find({
    collection: 'observations',
    where: {
      indicator: { equals: at(filled.indicators, 1) },
      period: { equals: filled.periods[3] },
    },
    limit: 50,
    depth: 0,
  })
  return times((round) => {
    const { id } = at(docs, round)
    return change(payload, { collection: 'observations', id, data: { value: 40 + round } })
  })
}

/** A new area that begins today, below an area that has figures of all years. */
const founding = async ({ payload, filled }: Opened) => {
  const parent = at(filled.areas, 1)
  const plain: number[] = []
  const dated: number[] = []
  for (let round = 0; round < 20; round += 1) {
    plain.push(
      await time(() => make(payload, 'actors', { name: `Akteur ${round}`, kind: 'other' })),
    )
    const data = { parent, validFrom: '2026-11-01' }
    dated.push(await time(() => makeArea(payload, `Neues Quartier ${round}`, data)))
  }
  return [median(dated), median(plain)] as const
}

const megabytes = async ({ payload, uri }: Opened): Promise<number> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute('PRAGMA query_only = OFF')
  await client.execute('VACUUM')
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return (await stat(uri.slice('file:'.length))).size / 1e6
}

/** The Masterplan as the server writes it; the process that filled the database is another one. */
const bookOf = async ({ uri, folder }: Opened): Promise<Book> => {
  const env = { DATABASE_URI: uri, DATA_DIR: folder }
  const child = await startChild({ name: 'masterplanBook', env })
  const book = await nextMessage<Book>(child)
  child.disconnect()
  return book
}

const compareBooks = async (engine: Engine, big: Opened, little: Opened) => {
  const [book, demo] = [await bookOf(big), await bookOf(little)]
  const perCell = ({ times: taken, cells }: Book) => median(taken) / cells
  const told = ({ cells, times: taken }: Book) =>
    `${cells.toLocaleString('de')} Zellen in ${ms(median(taken))}`
  return [
    {
      what: 'Masterplan je Zelle: groß / wie Beispieldaten',
      engine,
      value: perCell(book) / perCell(demo),
      unit: '×',
      limit: 3,
      detail: `${told(book)} / ${told(demo)}, Mediane`,
    },
    {
      what: 'Masterplan, groß: höchster RSS',
      engine,
      value: book.memory.first,
      unit: 'MB',
      limit: 400,
      detail:
        `mit Payload, das allein ${Math.round(book.memory.before)} MB hat; ` +
        `${Math.round(book.memory.fourth)} MB nach vier; Datei ${Math.round(book.bytes / 1e6)} MB`,
    },
  ] satisfies BenchResult[]
}

const bench = async (engine: Engine): Promise<BenchResult[]> => {
  const [big, little] = [await open(engine, large), await open(engine, small)]
  try {
    const [update, littleUpdate] = [await updating(big), await updating(little)]
    const [founded, plain] = await founding(big)
    const results: BenchResult[] = [
      {
        what: 'Messwert ändern: groß / wie Beispieldaten',
        engine,
        value: update / littleUpdate,
        unit: '×',
        limit: 1.2,
        detail: `${ms(update)} / ${ms(littleUpdate)}, Mediane`,
      },
      ...(await compareReads(engine, big, little)),
      ...(await compareBooks(engine, big, little)),
      {
        what: 'Neues Gebiet ab heute ohne Werte / einfaches create',
        engine,
        value: founded / plain,
        unit: '×',
        limit: 3,
        detail: `${ms(founded)} / ${ms(plain)}, Mediane`,
      },
    ]
    if (engine === 'sqlite') {
      const rows = large.areas * large.indicators * large.years
      const size = await megabytes(big)
      results.push({
        what: `Datei mit ${rows.toLocaleString('de')} Messwerten`,
        engine,
        value: size,
        unit: 'MB',
        limit: (600 * rows) / 1_335_000,
        detail: `${Math.round((size * 1e6) / rows)} Byte je Messwert mit allem, was folgt`,
      })
    }
    return results
  } finally {
    await close(big)
    await close(little)
  }
}

/** What 1.3 million observations cost against a database as large as the demo. */
export const run = (): Promise<BenchResult[]> => onEachEngine(bench)
