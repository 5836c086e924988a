import type { NumberField, UIField } from 'payload'

import { labelOf } from './labelled.ts'
import { number } from './number.ts'

/** A value of an indicator in lists: with the indicator's unit and decimals. */
export const figureValue = (): NumberField => {
  const field = number({ name: 'value' })
  const Cell = '/src/admin/FigureCell/index.tsx#FigureCell'
  return {
    ...field,
    admin: { ...field.admin, components: { ...field.admin?.components, Cell } },
  } as NumberField
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
