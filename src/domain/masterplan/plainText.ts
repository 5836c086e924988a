type Node = { type?: unknown; text?: unknown; children?: unknown }

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? value : {})

const childrenOf = (value: unknown): unknown[] => {
  const { children } = asNode(value)
  return Array.isArray(children) ? children : []
}

function textOf(value: unknown): string {
  const { type, text } = asNode(value)
  if (typeof text === 'string') return text
  if (type === 'linebreak') return '\n'
  return childrenOf(value).map(textOf).join('')
}

/** A list is its items; everything else at the top is one paragraph. */
const blocksOf = (value: unknown): unknown[] =>
  asNode(value).type === 'list' ? childrenOf(value).flatMap(blocksOf) : [value]

/**
 * Paragraphs of a rich text (Lexical state) as plain text; empty ones are left out. Payload's own
 * `convertLexicalToPlaintext` gives one text in which a quotation runs into what stands before it,
 * and items of a list cannot be told from lines of a paragraph.
 */
export function plainParagraphs(richText: unknown): string[] {
  const root = asNode(richText) as { root?: unknown }
  return childrenOf(root.root)
    .flatMap(blocksOf)
    .map((block) => textOf(block).trim())
    .filter((paragraph) => paragraph !== '')
}
