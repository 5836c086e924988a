import type { CollectionSlug, PayloadRequest } from 'payload'

/** Links of records without a title, in the order in which they name it. */
const parts = [
  'indicator',
  'source',
  'from',
  'to',
  'child',
  'parent',
  'area',
  'period',
  'member',
  'body',
] as const

const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { name, title } = value as { name?: string; title?: string }
  return name ?? title ?? ''
}

/** What a record is about, in words: the names of its links and its period. */
export const readRecordTitle = async (input: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<string[]> => {
  const record: unknown = await input.req.payload.findByID({
    ...input,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    select: Object.fromEntries(parts.map((part) => [part, true as const])),
  })
  const fields = (record ?? {}) as Record<string, unknown>
  return parts.map((part) => nameOf(fields[part])).filter((name) => name !== '')
}
