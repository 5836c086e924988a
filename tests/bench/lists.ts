import { apiOf, type Api } from '#tests/support/api'
import { mongodbUri, type Engine } from '#tests/support/database'
import { startProgram, type Program } from '#tests/support/program'

import { onEachEngine } from './engines.ts'
import { ms, time, type BenchResult } from './result.ts'

const warmUp = 5
const rounds = 40

const empty = '/admin/collections/documents?limit=25'
/** What each page must hold: a page that only asks to sign in is fast too. */
const shown: Record<string, string> = {
  [empty]: 'Dokumente',
  '/admin': 'Guten Tag',
  '/admin/collections/measures?limit=25': 'M-025',
  '/admin/collections/observations?limit=25': 'Sozialraum',
}
const measured = {
  Startseite: '/admin',
  'Liste von 25 Maßnahmen': '/admin/collections/measures?limit=25',
  'Liste von 25 Messwerten': '/admin/collections/observations?limit=25',
} as const

const p95 = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN

const fetchPages = async (program: Program, api: Api) => {
  const paths = [empty, ...Object.values(measured)]
  for (const path of paths) {
    const text = await api.page(program.url + path)
    if (!text.includes(shown[path] ?? path)) throw new Error(`${path} does not show what it should`)
  }
  const taken = new Map(paths.map((path) => [path, [] as number[]]))
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const path of paths) {
      const needed = await time(() => api.page(program.url + path))
      if (round >= 0) taken.get(path)?.push(needed)
    }
  }
  return (path: string) => p95(taken.get(path) ?? [])
}

/** A database of its own on the server of the run; the demo adds its suffix to the name. */
const databaseOf = (engine: Engine): Record<string, string> => {
  if (engine === 'sqlite') return {}
  const uri = new URL(mongodbUri() ?? '')
  uri.pathname = '/planwerk-lists'
  return { DATABASE_URI: uri.href }
}

const bench = async (engine: Engine): Promise<BenchResult[]> => {
  const program = await startProgram({ DEMO: '1', ...databaseOf(engine) })
  try {
    const pageTime = await fetchPages(program, await apiOf(program, program.admin))
    const plain = pageTime(empty)
    return Object.entries(measured).map(([what, path]) => ({
      what: `${what} / leere Liste, p95`,
      engine,
      value: pageTime(path) / plain,
      unit: '×',
      limit: 2,
      detail: `${ms(pageTime(path))} / ${ms(plain)}, ${rounds} Aufrufe abwechselnd`,
    }))
  } finally {
    await program.stop()
  }
}

/** Start page and lists of the demo as the server renders them, against an empty list. */
export const run = (): Promise<BenchResult[]> => onEachEngine(bench)
