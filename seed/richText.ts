const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const textNode = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const paragraph = (text: string) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [textNode(text)],
})

const heading = (text: string) => ({
  ...block,
  type: 'heading',
  tag: 'h3',
  children: [textNode(text)],
})

const list = (items: string[]) => ({
  ...block,
  type: 'list',
  tag: 'ul',
  listType: 'bullet',
  start: 1,
  children: items.map((item, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [textNode(item)],
  })),
})

type Block = ReturnType<typeof paragraph> | ReturnType<typeof heading> | ReturnType<typeof list>

const isItem = (line: string) => line.startsWith('- ')

/** Consecutive lines of one sort belong together: items to one list, plain lines to a paragraph. */
const blockOf = (lines: string[]): Block => {
  const [first = ''] = lines
  if (isItem(first)) return list(lines.map((line) => line.slice(2)))
  if (first.startsWith('## ')) return heading(first.slice(3))
  return paragraph(lines.join(' '))
}

const groups = (text: string): string[][] => {
  const result: string[][] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) result.push(open)
    open = []
  }
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const [first = ''] = open
    const continues = line !== '' && isItem(line) === isItem(first) && !line.startsWith('## ')
    if (!continues || first.startsWith('## ')) close()
    if (line !== '') open.push(line)
  }
  close()
  return result
}

/**
 * Turns plain text into the editor's rich text: a blank line separates paragraphs, `## ` starts a
 * heading, `- ` an item of a list. Payload's own `convertMarkdownToLexical` reads more than that:
 * "1. März" at the start of a line becomes a numbered list, `*` and `_` become italics, and the
 * report is quoted to the letter.
 */
export const richText = (text: string) => ({
  root: { ...block, type: 'root', children: groups(text).map(blockOf) },
})
