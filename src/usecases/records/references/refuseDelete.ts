import type { CollectionSlug, PayloadRequest } from 'payload'

import { messages } from '#glossary'
import {
  deleteDerived,
  deleteParts,
  readGlobal,
  titleOfRecord,
  usesIn,
} from '#store/records/references'

import { referencesTo, type References } from './find.ts'
import { refuseConflict } from '#usecases/records/refuse'
import { linksOf } from '#usecases/records/relations/fields'

type Target = { req: PayloadRequest; slug: CollectionSlug; id: string }

const wordOf = (label: unknown, language: string): string => {
  if (typeof label === 'string') return label
  const words = (label ?? {}) as Record<string, string>
  return words[language] ?? words['de'] ?? ''
}

/** A title within quotation marks has single ones; a long one is cut. */
const quotable = (title: string): string => {
  const short = title.length > 80 ? `${title.slice(0, 79)}…` : title
  return short.replaceAll('„', '‚').replaceAll('“', '‘').replaceAll('”', '’')
}

/** For instance `3 Maßnahmen (zum Beispiel „Begegnungscafé“)`. */
const usesInCollections = async ({ req, id }: Target, references: References) => {
  const language = req.i18n.language === 'en' ? 'en' : 'de'
  const uses: string[] = []
  for (const { config, fields } of references.collections) {
    const paths = fields.map(({ path }) => path)
    const { count, title } = await usesIn({ req, collection: config.slug, paths, id })
    if (count === 0) continue
    const { singular, plural } = config.labels
    const noun = wordOf(count === 1 ? singular : plural, language)
    const example = messages.forExample[language].replace('{title}', () => quotable(title))
    uses.push(`${count} ${noun}${title === '' ? '' : ` (${example})`}`)
  }
  return uses
}

const usesInGlobals = async ({ req, id }: Target, references: References) => {
  const uses: string[] = []
  for (const { config, fields } of references.globals) {
    const links = linksOf(fields, await readGlobal(req, config.slug))
    if (links.some((link) => link.id === id)) uses.push(wordOf(config.label, req.i18n.language))
  }
  return uses
}

/**
 * Keeps links whole: a record that others point at cannot be deleted, on either engine; derived
 * rows and its own parts go with it. Costs one query for each collection and global that can point there.
 * @throws APIError 409 that names where the record is used
 */
export const refuseWhenReferenced = async (target: Target): Promise<void> => {
  const { req, slug, id } = target
  const references = referencesTo(req.payload.config, slug)
  const uses = [
    ...(await usesInCollections(target, references)),
    ...(await usesInGlobals(target, references)),
  ]
  if (uses.length > 0) {
    const title = quotable(await titleOfRecord({ req, collection: slug, id }))
    refuseConflict(req, 'record.inUse', { title, uses: uses.join(', ') })
  }
  for (const { config, fields } of references.derived) {
    for (const { path } of fields) await deleteDerived({ req, collection: config.slug, path, id })
  }
  for (const { config, fields } of references.parts) {
    for (const { path } of fields) await deleteParts({ req, collection: config.slug, path, id })
  }
}
