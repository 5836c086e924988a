import { describe, expect, it } from '@jest/globals'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { masterplanWords } from '#export/excel/masterplanWords'
import {
  choices,
  glossary,
  messages,
  refusals,
  workbookHeadings,
  workbookPhrases,
  workbookSheets,
  type Term,
  type Words,
} from '#glossary'
import { masterplanData } from '#tests/support/masterplanData'

type Named = { place: string; word: string }

/** Words that stand more than once at one place. */
const twice = (named: readonly Named[]): string[] => {
  const seen = new Set<string>()
  return named.flatMap(({ place, word }) => {
    const key = `${place}: ${word}`
    if (seen.has(key)) return [key]
    seen.add(key)
    return []
  })
}

const { sheets } = buildMasterplan(masterplanData(), masterplanWords())
const columns = sheets.flatMap(({ key: sheet, tables }) =>
  tables.flatMap((table) => table.columns.map((column) => ({ sheet, table: table.key, column }))),
)

describe('one word for one thing', () => {
  it('should head no two columns of a table alike', () => {
    const named = columns.map(({ sheet, table, column }) => ({
      place: `${sheet} ${table}`,
      word: column.heading,
    }))
    expect(twice(named)).toEqual([])
  })

  it('should offer no two choices alike', () => {
    const named = Object.entries(choices).flatMap(([place, terms]) =>
      Object.values<Term>(terms).map(({ de }) => ({ place, word: de })),
    )
    expect(twice(named)).toEqual([])
  })

  it('should head columns on different sheets alike only where they mean the same', () => {
    const keysOf = new Map<string, Set<string>>()
    for (const { column } of columns) {
      const keys = keysOf.get(column.heading) ?? new Set()
      keysOf.set(column.heading, keys.add(column.key))
    }
    const shared = [...keysOf].filter(([, keys]) => keys.size > 1)
    expect(Object.fromEntries(shared.map(([word, keys]) => [word, [...keys].sort()]))).toEqual({
      // Short codes of records, and what sort of thing a row is: each belongs to the table it heads.
      Kürzel: ['actionFieldCode', 'goalCode', 'indicatorCode', 'sourceCode', 'topicCode'],
      Nummer: ['measureCode', 'number'],
      Art: ['goalKind', 'kind'],
      Wortlaut: ['missionText', 'resolutionText'],
    })
  })

  it('should say „Stand“ of the day alone, and of editions by their whole name', () => {
    const labels = Object.entries<Term>({ ...glossary, ...workbookHeadings })
    const named = labels.flatMap(([key, { de, plural }]) => [
      { key, de },
      ...(plural ? [{ key, de: plural.de }] : []),
    ])
    const stand = named.filter(({ de }) => /Stand\b|Stände\b/.test(de))
    expect(stand.map(({ key, de }) => `${key}: ${de}`)).toEqual([
      'edition: Masterplan-Stand',
      'edition: Masterplan-Stände',
      'asOf: Stand',
    ])
    const phrases = Object.entries<Words>({ ...workbookPhrases, ...messages, ...refusals })
    const loose = phrases.filter(([, { de }]) => /(?<!Masterplan-)Stand(s|es)?\b/.test(de))
    expect(loose.map(([key]) => key)).toEqual(['asOfLabel', 'asOfLine'])
  })

  it('should have one word each for who answers, how far it is, and where', () => {
    const old = /Federführung|Umsetzungsstand|\bRaum\b|\bRäume\b|Messgröße/
    const sheetWords = Object.values(workbookSheets).flatMap(({ name, about }) => [name, about])
    const all: Words[] = [
      ...Object.values<Term>({ ...glossary, ...workbookHeadings }),
      ...Object.values(workbookPhrases),
      ...sheetWords,
    ]
    expect(all.filter(({ de }) => old.test(de))).toEqual([])
    const states = Object.entries<Term>(glossary).filter(([key]) =>
      /^(?!edition|figure).*(Status|State)$/.test(key),
    )
    expect(new Set(states.map(([, { de }]) => de))).toEqual(new Set(['Status', 'Verfügbarkeit']))
  })
})
