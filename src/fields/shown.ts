import type { NumberField, UIField } from 'payload'

import { labelOf } from './labelled.ts'
import { number } from './number.ts'

/** A value of an indicator in lists: with the indicator's unit and decimals. */
export const figureValue = (term: 'value' | 'observedValue' = 'value'): NumberField => {
  const field = number({ name: 'value', term })
  const Cell = '/src/app/views/FigureValue/index.tsx#FigureValue'
  return {
    ...field,
    admin: { ...field.admin, components: { ...field.admin?.components, Cell } },
  }
}

/** The newest figures of county and municipalities, shown on the indicator's page. */
export const newestFigures = (): UIField => ({
  name: 'newestFigures',
  type: 'ui',
  label: labelOf('figure'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/app/views/IndicatorFigures/index.tsx#IndicatorFigures' },
  },
})

/** Heads the page of a record that has no title of its own with what it is about. */
export const recordTitle = (): UIField => ({
  name: 'recordTitle',
  type: 'ui',
  label: labelOf('title'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/app/views/RecordTitle/index.tsx#RecordTitle' },
  },
})

/** Button that releases an edition, or the link to its file. */
export const editionRelease = (): UIField => ({
  name: 'release',
  type: 'ui',
  label: labelOf('editionState'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/masterplan/EditionRelease/index.tsx#EditionRelease' },
  },
})
