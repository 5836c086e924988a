import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { HeadingKey } from '#domain/masterplan/words'
import { glossary, workbookHeadings, workbookPhrases } from '#glossary'

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

const source = ['src/domain/masterplan', 'src/usecases/masterplan'].flatMap(sourcesIn).join('\n')

describe('the words of the workbook', () => {
  it('should all be known to the compiler, and no others', () => {
    const known: HeadingKey[] = ['measureCode', 'heldBack']
    // @ts-expect-error The glossary has no such word.
    const unknown: HeadingKey = 'noSuchWord'
    expect([...known, unknown].map((key) => key in { ...glossary, ...workbookHeadings })).toEqual([
      true,
      true,
      false,
    ])
  })

  it('should hold no heading and no phrase that no sheet uses', () => {
    const isUsed = (key: string, part: string) =>
      new RegExp(`'${key}'|\\b${part}\\.${key}\\b`).test(source)
    const unused = [
      ...Object.keys(workbookHeadings).filter((key) => !isUsed(key, 'heading')),
      ...Object.keys(workbookPhrases).filter((key) => !isUsed(key, 'phrase')),
    ]
    expect(unused).toEqual([])
  })

  it('should head no column in another way than the glossary does', () => {
    expect(Object.keys(workbookHeadings).filter((key) => key in glossary)).toEqual([])
  })
})
