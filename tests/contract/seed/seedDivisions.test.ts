import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { reportAgreements, reportText } from '#tests/support/report'

type Division = { Kürzel: string; Name: string; Vollständig: boolean; Beschreibung?: string }

const source = reportText()
const divisions = parse(readFileSync('seed/data/divisions.yaml', 'utf8')) as Division[]
const byCode = new Map(divisions.map((division) => [division.Kürzel, division]))
const quoteOf = (code: string) => /„(.*)“/.exec(byCode.get(code)?.Beschreibung ?? '')?.[1]

describe('the divisions against the report itself', () => {
  it('say of Sozialräume what was agreed on them', () => {
    expect(quoteOf('SOZIALRAUM')).toBe(reportAgreements(source)[1])
    expect(byCode.get('SOZIALRAUM')?.Beschreibung).toMatch(/^Beschluss B-2018-01: /)
  })

  it.each(['ZENSUS', 'WAHLBEZIRK', 'SCHULBEZIRK'])('quote where the report names %s', (code) => {
    expect(source).toContain(quoteOf(code))
    const word = byCode.get(code)!.Name.replace('-Gitterzellen', '')
    expect(quoteOf(code)).toContain(word)
    expect(byCode.get(code)?.Vollständig).toBe(false)
  })
})
