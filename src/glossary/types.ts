/** One wording per language of the interface. */
export type Words = { de: string; en: string }

/**
 * A word of the product. `de`/`en` head columns and label fields; `definition` is the help text
 * below a field and the explanation in the workbook's glossary sheet; `plural` names collections.
 */
export type Term = Words & { plural?: Words; definition?: Words }

/** The options of a select: value → term, in the order in which they are offered. */
export type Choices = Record<string, Term>
