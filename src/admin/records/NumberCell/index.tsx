'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { formatNumber } from '#src/admin/records/numberText'
import './index.scss'

/** A number in a list: decimal comma, right-aligned; `admin.custom.decimals` fixes the digits. */
export const NumberCell = ({ cellData, field }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const decimals: unknown = field.admin?.custom?.['decimals']
  const text = formatNumber({
    value: cellData,
    language: i18n.language,
    decimals: typeof decimals === 'number' ? decimals : undefined,
  })
  return <span className="number-cell">{text || '–'}</span>
}
