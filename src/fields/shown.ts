import type { CheckboxField, NumberField, TextField, UIField } from 'payload'

import { tableWords, type TermKey } from '#glossary'

import { checkbox } from './choice.ts'
import { labelOf } from './labelled.ts'
import { number, wholeNumber } from './number.ts'
import { text } from './text.ts'

const view = (name: string): string => `/src/app/views/${name}/index.tsx#${name}`

/** A number whose column in lists a view of ours writes. */
const listedBy = (name: string, field: NumberField): NumberField => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Cell: view(name) } },
})

/** A value of an indicator in lists: with the indicator's unit and decimals. */
export const figureValue = (term: 'value' | 'observedValue' = 'value'): NumberField =>
  listedBy('FigureValue', number({ name: 'value', term }))

/** Which category a value is of; lists say "Gesamt" for the total. */
export const categoryField = (options: {
  required?: boolean
  defaultValue?: string
}): TextField => {
  const field = text({ name: 'category', ...options, maxLength: 100 })
  const Cell = {
    path: '/src/admin/figures/CategoryCell/index.tsx#CategoryCell',
    clientProps: { word: tableWords.all },
  }
  return { ...field, admin: { ...field.admin, components: { Cell } } } as TextField
}

/** How much of a figure's base delivered, in lists `69 %`. */
export const coverageField = (): NumberField =>
  listedBy('FigureCoverage', number({ name: 'coverage', required: true, min: 0, max: 1 }))

/** Parts that delivered, in lists `4 von 5`; of how many is no column of its own. */
export const partsFields = (): NumberField[] => {
  const expected = wholeNumber({ name: 'expected' })
  return [
    listedBy('FigureParts', wholeNumber({ name: 'delivered' })),
    { ...expected, admin: { ...expected.admin, disableListColumn: true } },
  ]
}

/** A part of a form that only shows. */
const shown = (options: { name: string; term: TermKey; Field: string }): UIField => ({
  name: options.name,
  type: 'ui',
  label: labelOf(options.term),
  admin: { disableListColumn: true, components: { Field: options.Field } },
})

/** On a figure's page: it as one writes it, and how it came about. */
export const figureSummary = () =>
  shown({ name: 'figureSummary', term: 'figure', Field: view('FigureSummary') })

/** The figures of county and municipalities, shown on the indicator's page. */
export const figureTable = () =>
  shown({ name: 'figureTable', term: 'figure', Field: view('IndicatorFigures') })

/** The current value of a goal's indicator beside its target. */
export const goalProgress = () =>
  shown({ name: 'progress', term: 'goal', Field: view('GoalProgress') })

/** On an area's page: where it belongs, as a sentence. */
export const areaBelonging = () =>
  shown({ name: 'belonging', term: 'memberships', Field: view('AreaBelonging') })

/** In the form of a membership: which figures its save changes. */
export const membershipEffect = () =>
  shown({ name: 'effect', term: 'figure', Field: view('MembershipEffect') })

/** Heads the page of a record that has no title of its own with what it is about. */
export const recordTitle = () =>
  shown({ name: 'recordTitle', term: 'title', Field: view('RecordTitle') })

/** Button that releases an edition, or the link to its file. */
export const editionRelease = () =>
  shown({
    name: 'release',
    term: 'editionState',
    Field: '/src/admin/masterplan/EditionRelease/index.tsx#EditionRelease',
  })

/** Asked where a save would replace figures; nothing of it is stored. */
export const kindConfirmation = (): CheckboxField => {
  const field = checkbox({ name: 'kindConfirmed' })
  const Field = '/src/admin/figures/KindConfirmation/index.tsx#KindConfirmation'
  return {
    ...field,
    virtual: true,
    admin: {
      ...field.admin,
      components: { Field },
      disableListColumn: true,
      disableListFilter: true,
    },
  }
}
