'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Heads a record that has no title of its own; the admin would show its id. */
export const RecordTitle = ({ title }: { title: string }) => {
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (title !== '' && shown !== title) setDocumentTitle(title)
  }, [setDocumentTitle, shown, title])
  return null
}
