'use client'

import { getTranslation } from '@payloadcms/translations'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { total } from '#domain/figures/categories'

type Props = DefaultCellComponentProps & { word: { de: string; en: string } }

/** A category in a list; the total, which is stored as a code, as a word. */
export const CategoryCell = ({ word, ...cell }: Props) => {
  const { i18n } = useTranslation()
  const isTotal = cell.cellData === total
  return <DefaultCell {...cell} cellData={isTotal ? getTranslation(word, i18n) : cell.cellData} />
}
