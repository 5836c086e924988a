'use client'

import { useDocumentInfo, useDocumentTitle, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Names the record in the path above the page, where the admin would show its id. */
const useNamedStep = (title: string) => {
  const { id } = useDocumentInfo()
  const { stepNav, setStepNav } = useStepNav()
  useEffect(() => {
    const last = stepNav.at(-1)
    if (title === '' || last?.label !== String(id)) return
    setStepNav([...stepNav.slice(0, -1), { ...last, label: title }])
  }, [id, setStepNav, stepNav, title])
}

/** Heads a record that has no title of its own; the admin would show its id. */
export const RecordTitle = ({ title }: { title: string }) => {
  const { title: shown, setDocumentTitle } = useDocumentTitle()
  useNamedStep(title)
  useEffect(() => {
    const isHeaded = title === '' || shown === title
    // The provider above writes the id in the same turn, after this effect: so in the next frame.
    const frame = isHeaded ? 0 : requestAnimationFrame(() => setDocumentTitle(title))
    return () => cancelAnimationFrame(frame)
  }, [setDocumentTitle, shown, title])
  return null
}
