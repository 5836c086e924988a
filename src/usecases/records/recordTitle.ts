import type { CollectionSlug, PayloadRequest } from 'payload'

import { readRecordTitle } from '#store/records/recordTitleStore'

/** "Arbeitslosenquote · Siegburg · 2021": the title of a record that has none of its own. */
export const loadRecordTitle = async (input: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<string> => (await readRecordTitle(input)).join(' · ')
