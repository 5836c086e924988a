'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { repairs } from './repairs.ts'
import './index.scss'

/**
 * Gives names and roles to what the admin leaves unnamed (WCAG 2.2 AA, 1.3.1 and 4.1.2), again
 * after every change of the page. Becomes needless with the next major version of the admin.
 */
export const A11yShim = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  useEffect(() => {
    const german = i18n.language !== 'en'
    let scheduled = 0
    const run = () => {
      scheduled = 0
      for (const repair of repairs) repair(document, german)
    }
    const observer = new MutationObserver(() => {
      scheduled ||= requestAnimationFrame(run)
    })
    run()
    observer.observe(document.body, {
      attributeFilter: ['aria-label', 'role', 'title'],
      childList: true,
      subtree: true,
    })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(scheduled)
    }
  }, [i18n.language])
  return children
}
