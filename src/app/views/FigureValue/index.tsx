import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { loadUnits } from '#usecases/figures/loadUnits'

import { FigureCell } from '../../../admin/figures/FigureCell/index.tsx'

/** Once a page, however many rows ask. */
const unitsOf = cache((payload: Payload) => loadUnits(payload))

const idOf = (link: unknown): string =>
  typeof link === 'object' && link !== null && 'id' in link ? String(link.id) : String(link)

/** A value in a list, with the unit and decimals of the row's indicator. */
export const FigureValue = async ({
  cellData,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const units = await unitsOf(payload)
  const unit = units.get(idOf(rowData?.['indicator'])) ?? {}
  return <FigureCell language={i18n.language} unit={unit} value={cellData} />
}
