import { describe, expect, it } from '@jest/globals'
import type { Field as StoredField, TabAsField } from 'payload'

import { collections, globals } from '#collections/index'
import type { Field, Fields } from '#domain/masterplan/fieldKinds'
import { planGlobals, planLists } from '#domain/masterplan/planFields'
import { planCollections, planGlobalSlugs } from '#store/masterplan/masterplanStore'
import { plainFields } from '#store/masterplan/plainFields'

type Named = Exclude<StoredField, { type: 'row' | 'collapsible' | 'ui' }> & {
  name: string
  hasMany?: boolean
  required?: boolean
  defaultValue?: unknown
  options?: { value: string }[]
  fields?: StoredField[]
}

const all = [...collections({ dataDir: '/tmp', publicUrl: 'http://localhost' }), ...globals]

/** Fields of a form by name; rows and tabs are layout only. */
const namedIn = (fields: readonly (StoredField | TabAsField)[]): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'row') return namedIn(field.fields)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedIn(tab.fields))
    return 'name' in field && field.type !== 'ui' ? [field as Named] : []
  })

const storedIn = (slug: string): Named[] => {
  const own = namedIn(all.find((one) => one.slug === slug)!.fields)
  return [...own, { name: 'updatedAt', type: 'date', required: true } as Named]
}

const kindOf = ({ type, hasMany }: Named): Field['kind'] => {
  if (type === 'relationship') return hasMany ? 'links' : 'link'
  if (type === 'date') return 'day'
  if (type === 'checkbox') return 'flag'
  if (type === 'richText') return 'paragraphs'
  if (type === 'array') return 'rows'
  return type === 'number' ? 'number' : 'text'
}

/** What differs between a list of the Masterplan and the form the records are kept with. */
const differences = (fields: Fields, stored: readonly Named[], place: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const found = stored.find((one) => one.name === name)
    const here = `${place}.${name}`
    if (!found) return [`${here} is not stored`]
    const options = (found.options ?? []).map(({ value }) => value).join()
    return [
      ...(kindOf(found) === field.kind ? [] : [`${here} is ${kindOf(found)}`]),
      ...(field.isRequired && !found.required ? [`${here} may be missing`] : []),
      ...(field.values && field.values.join() !== options ? [`${here}: ${options}`] : []),
      ...(field.fields ? differences(field.fields, namedIn(found.fields ?? []), here) : []),
    ]
  })

describe('the fields the Masterplan reads', () => {
  it('should be stored as it expects them', () => {
    const lists = Object.entries(planLists).map(
      ([key, fields]) => [planCollections[key as keyof typeof planLists], fields] as const,
    )
    const single = Object.entries(planGlobals).map(
      ([key, fields]) => [planGlobalSlugs[key as keyof typeof planGlobals], fields] as const,
    )
    const found = [...lists, ...single].flatMap(([slug, fields]) =>
      differences(fields, storedIn(slug), slug),
    )
    expect(found).toEqual([])
  })

  it('should come out plain, whatever a read had populated', () => {
    const stored = {
      code: 'M-1',
      title: 'Titel',
      owner: { id: 'a1', name: 'Amt' },
      partners: ['a2', { id: 'a3' }],
      status: 'idea',
      startPlanned: '2026-03-29T00:00:00.000Z',
      updatedAt: '2026-11-11T23:30:00.000Z',
      statusReason: '',
      budget: [{ id: 'row', year: 2026, planned: 0 }],
    }
    expect(plainFields(planLists.measures, stored, 'measures x')).toMatchObject({
      owner: 'a1',
      partners: ['a2', 'a3'],
      areas: [],
      resolution: null,
      progress: null,
      statusReason: null,
      released: false,
      startPlanned: '2026-03-29',
      // In Germany it was the next day already.
      updatedAt: '2026-11-12',
      budget: [{ year: 2026, planned: 0, spent: null, funding: null }],
    })
  })

  it('should name the record that lacks what it must have', () => {
    const read = (fields: Fields, stored: object) => () => plainFields(fields, stored, 'record x')
    const row = { area: 'a1', status: 'available' }
    expect(read(planLists.availability, row)).toThrow('No source of record x')
    const noYear = { budget: [{ planned: 1 }] }
    expect(read({ budget: planLists.measures.budget }, noYear)).toThrow(
      'No year of budget of record x',
    )
  })
})
