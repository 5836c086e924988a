import { packSlice, unpackSlice, type SliceContent } from '#domain/figures/packedSlice'

/** Slices that are at hand; one of 178 areas takes some 60 KB. */
const most = 32

/** Text → what it says. By the text itself, so whoever wrote it last, it cannot be out of date. */
const known = new Map<string, SliceContent>()

const remember = (text: string, content: SliceContent) => {
  known.delete(text)
  known.set(text, content)
  if (known.size > most) known.delete(known.keys().next().value as string)
}

/**
 * Reads a slice as it is stored. Whoever enters the values of a year one after the other reads the
 * slice they have just written: a tenth of a save is reading it again.
 */
export const unpack = (text: string): SliceContent => {
  const found = known.get(text)
  if (found) return found
  const content = unpackSlice(text)
  remember(text, content)
  return content
}

/** A slice as it is stored, remembered for the next save. */
export const pack = (content: SliceContent): string => {
  const text = packSlice(content)
  remember(text, content)
  return text
}
