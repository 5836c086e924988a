import { shortId } from '#store/records/ids'

/** Ten letters for what counts in millions, six for what counts in hundreds. */
const lengthOf = (slug: string): number => (slug === 'observations' ? 10 : 6)

/** A new id for a record of a collection whose ids Planwerk makes itself. */
export const newId = (slug: string): string => shortId(lengthOf(slug))
