import { describe, expect, it } from '@jest/globals'
import { isStale, nextRevision } from '#domain/records/revision'
import { richTextLength } from '#domain/records/richTextLength'

describe('revision of a record', () => {
  it('an older form is stale, a newer or none is not', () => {
    expect(isStale({ revision: 1 }, { revision: 2 })).toBe(true)
    expect(isStale({ revision: 2 }, { revision: 2 })).toBe(false)
    expect(isStale({ revision: 3 }, { revision: 2 })).toBe(false)
    expect(isStale({}, { revision: 2 })).toBe(false)
    expect(isStale({ revision: null }, { revision: 2 })).toBe(false)
    expect(isStale({ revision: 'x' }, { revision: 2 })).toBe(true)
    expect(isStale({ revision: Number.NaN }, {})).toBe(true)
    expect(isStale({ revision: 0 }, undefined)).toBe(false)
  })

  it('counts on from what is saved', () => {
    expect(nextRevision({ revision: 7 })).toBe(8)
    expect(nextRevision({ revision: null })).toBe(1)
    expect(nextRevision(undefined)).toBe(1)
  })
})

describe('size of a formatted text', () => {
  const text = (value: string) => ({ type: 'text', text: value })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

  it('counts characters and nodes at every depth', () => {
    expect(richTextLength({ root: paragraph(paragraph(text('abc'), text('d'))) })).toBe(9)
    expect(richTextLength(null)).toBe(0)
    expect(
      richTextLength({ root: paragraph(...Array.from({ length: 50 }, () => paragraph())) }),
    ).toBe(52)
  })
})
