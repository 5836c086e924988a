'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Heads a record that has no title of its own; the admin would show its id. */
export const RecordTitle = ({ title }: { title: string }) => {
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    const isHeaded = title === '' || shown === title
    // The provider above writes the id in the same turn, after this effect: so in the next frame.
    const frame = isHeaded ? 0 : requestAnimationFrame(() => setDocumentTitle(title))
    return () => cancelAnimationFrame(frame)
  }, [setDocumentTitle, shown, title])
  return null
}
