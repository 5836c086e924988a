import type { PayloadRequest } from 'payload'

import { listSlices, readSlices, writeSlices } from '#database/slices'
import type { SliceContent } from '#domain/figures/packedSlice'

import { pack, unpack } from './packedSlices.ts'

/** A slice as it is stored; `isOpen`: its coverage looks at earlier periods. */
export type StoredSlice = { period: string; isOpen: boolean; content: SliceContent }

/** A period of an indicator; its content is there where it was asked for. */
export type ListedSlice = Omit<StoredSlice, 'content'> & { content: SliceContent | null }

/** All periods of an indicator: one query. */
export const listStoredSlices = async (
  req: PayloadRequest,
  indicator: string,
  withContent: readonly string[],
): Promise<ListedSlice[]> => {
  const slices = await listSlices({ req, indicator, withData: withContent })
  return slices.map(({ period, isOpen, data }) => ({
    period,
    isOpen,
    content: data === null ? null : unpack(data),
  }))
}

/** Slices of an indicator with their content, all or those of some periods: one query. */
export const loadSlices = async (
  req: PayloadRequest,
  indicator: string,
  periods?: readonly string[],
): Promise<StoredSlice[]> => {
  const slices = await readSlices({ req, indicator, ...(periods ? { periods } : {}) })
  return slices.map(({ period, isOpen, data }) => ({ period, isOpen, content: unpack(data) }))
}

/** Saves and removes slices of one indicator. */
export const saveSlices = async (input: {
  req: PayloadRequest
  indicator: string
  save: readonly StoredSlice[]
  remove: readonly string[]
}): Promise<void> => {
  const { req, indicator, save, remove } = input
  const texts = save.map(({ period, isOpen, content }) => ({
    period,
    isOpen,
    data: pack(content),
  }))
  await writeSlices({ req, indicator, save: texts, remove })
}
