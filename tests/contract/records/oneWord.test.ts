import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { collections, globals } from '#collections/index'

type Named = { place: string; word: string }

const forms = [...collections({ dataDir: '/tmp', publicUrl: 'http://localhost' }), ...globals]

const german = (label: unknown) => String((label as { de?: string } | undefined)?.de)

/** Labels a reader sees beside each other: the fields of one form, or of one row within it. */
const labelsIn = (fields: readonly Field[], place: string): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'row') return labelsIn(field.fields, place)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => labelsIn(tab.fields, place))
    if (!('name' in field) || field.type === 'ui' || field.admin?.hidden) return []
    const within = field.type === 'array' ? labelsIn(field.fields, `${place}.${field.name}`) : []
    return [{ place, word: german(field.label) }, ...within]
  })

describe('one word for one thing', () => {
  it('should label no two fields of a form alike', () => {
    const labels = forms.flatMap(({ slug, fields }) => labelsIn(fields, slug))
    const keys = labels.map(({ place, word }) => `${place}: ${word}`)
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})
