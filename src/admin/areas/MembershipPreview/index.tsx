'use client'

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ShownPreview } from '#domain/areas/preview'

import './index.scss'

export type PreviewWords = Record<'heading' | 'waits' | 'stands' | 'loads' | 'fails', string>

const afterTypingMs = 600

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** What of the form decides about figures, as the server takes it; null while something is open. */
const useAsked = (): string | null => {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const asked = useFormFields(([fields]) => {
    const of = (name: string) => textOf(fields[name]?.value)
    const [child, parent, validFrom] = [of('child'), of('parent'), of('validFrom')]
    if (child === null || parent === null || (validFrom === null && !id)) return null
    const days = { validFrom, validTo: of('validTo') }
    return JSON.stringify({
      id: id ? String(id) : null,
      child,
      parent,
      division: of('division'),
      ...days,
    })
  })
  return id && !isModified ? null : asked
}

const ask = async (body: string, signal: AbortSignal): Promise<ShownPreview | null> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/panels/area-memberships', { method: 'POST', headers, body, signal })
  return answer.ok ? ((await answer.json()) as ShownPreview) : null
}

/** Asks once the form rests; an answer to what was asked before is dropped. */
const usePreview = (words: PreviewWords): ShownPreview => {
  const asked = useAsked()
  const { id } = useDocumentInfo()
  const [preview, setPreview] = useState<ShownPreview | null>(null)
  useEffect(() => {
    setPreview(null)
    const stop = new AbortController()
    const failed: ShownPreview = { isRefused: true, sentences: [words.fails] }
    const load = async (body: string) => {
      const answer = await ask(body, stop.signal).catch(() => null)
      if (!stop.signal.aborted) setPreview(answer ?? failed)
    }
    const timer = setTimeout(() => void (asked === null ? null : load(asked)), afterTypingMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, words.fails])
  if (preview) return preview
  return {
    isRefused: false,
    sentences: [asked === null ? (id ? words.stands : words.waits) : words.loads],
  }
}

/** Says before a membership is saved which figures change with it. */
export const MembershipPreview = ({ words }: { words: PreviewWords }) => {
  const { isRefused, sentences } = usePreview(words)
  return (
    <section className={isRefused ? 'membership-preview is-refused' : 'membership-preview'}>
      <h3>{words.heading}</h3>
      <div aria-live="polite">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
