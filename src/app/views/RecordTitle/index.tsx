import type { CollectionSlug, UIFieldServerProps } from 'payload'

import { loadRecordTitle } from '#usecases/records/recordTitle'

import { RecordTitle as Title } from '../../../admin/records/RecordTitle/index.tsx'

/** Reads what a record is about and heads its page with it. */
export const RecordTitle = async ({ collectionSlug, id, req }: UIFieldServerProps) => {
  if (!id) return null
  const collection = collectionSlug as CollectionSlug
  const title = await loadRecordTitle({ req, collection, id: String(id) })
  return <Title title={title} />
}
