import { nobody } from '#access/byRole'
import { collections, globals } from '#collections/index'

/** What the product declares, so that no list of a suite can forget a collection. */
export const declared = collections({ dataDir: '/tmp', publicUrl: 'http://localhost' })

export const slugs = declared.map(({ slug }) => slug)

/** Rows that hooks write and nobody enters. */
export const derivedSlugs = declared
  .filter(({ access }) => access?.create === nobody)
  .map(({ slug }) => slug)

export const enteredSlugs = slugs.filter((slug) => !derivedSlugs.includes(slug))

/** Collections with pages of their own; the others are edited on pages of theirs. */
export const screenSlugs = declared
  .filter(({ admin }) => admin?.hidden !== true)
  .map(({ slug }) => slug)

export const globalSlugs = globals.map(({ slug }) => slug)
