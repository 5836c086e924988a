import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { idOf } from '#domain/records/link'
import { loadUnits } from '#usecases/figures/loadUnits'

import { FigureCell } from '../../../admin/figures/FigureCell/index.tsx'

/** Once a page, however many rows ask. */
const unitsOf = cache((payload: Payload) => loadUnits(payload))

/** A value in a list, with the unit and decimals of the row's indicator. */
export const FigureValue = async ({
  cellData,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const units = await unitsOf(payload)
  const indicator = idOf(rowData?.['indicator'])
  const unit = (indicator === null ? undefined : units.get(indicator)) ?? {}
  return <FigureCell language={i18n.language} unit={unit} value={cellData} />
}
