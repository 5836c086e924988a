'use client'

import { Banner, useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Answer = { errors?: { message: string }[] }

/** Why the server refuses a filter; empty where it does not. */
const refusalOf = async (address: string, init: RequestInit): Promise<string> => {
  const answer = await fetch(address, { credentials: 'include', ...init })
  const { errors } = (await answer.json()) as Answer
  return errors?.[0]?.message ?? ''
}

/** A list whose filter was refused looks as if nothing had been found: this says why it is empty. */
export const FilterNotice = ({ collectionSlug }: { collectionSlug: string }) => {
  const { config } = useConfig()
  const { data, query } = useListQuery()
  const { i18n } = useTranslation()
  const [reason, setReason] = useState('')
  const where = query.where && data?.totalDocs === 0 ? JSON.stringify(query.where) : ''
  const address = `${config.routes.api}/${collectionSlug}/count?where=${encodeURIComponent(where)}`

  useEffect(() => {
    setReason('')
    if (where === '') return undefined
    const asking = new AbortController()
    const headers = { 'Accept-Language': i18n.language }
    refusalOf(address, { headers, signal: asking.signal }).then(setReason, () => undefined)
    return () => asking.abort()
  }, [address, i18n.language, where])

  return <div aria-live="polite">{reason !== '' && <Banner type="error">{reason}</Banner>}</div>
}
