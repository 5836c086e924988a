'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 10_000

/** Says how much of a rebuild is left, and looks again by itself while somebody looks at it. */
export const Rebuild = ({ text }: { text: string }) => {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, everyMs)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p aria-live="polite" className="start-rebuild">
      {text}
    </p>
  )
}
