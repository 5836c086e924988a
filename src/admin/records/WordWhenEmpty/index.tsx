'use client'

import { getTranslation } from '@payloadcms/translations'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

type Props = DefaultCellComponentProps & { word: { de: string; en: string } }

/** A link in a list; where there is none, a word that says what this means. */
export const WordWhenEmpty = ({ word, ...cell }: Props) => {
  const { i18n } = useTranslation()
  return cell.cellData ? <DefaultCell {...cell} /> : <span>{getTranslation(word, i18n)}</span>
}
