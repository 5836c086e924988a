/**
 * Size of a formatted text: the characters of its texts plus one for each node, so that a heap of
 * empty paragraphs counts too. Works on the tree the editor stores; anything else has size 0.
 */
export function richTextLength(node: unknown): number {
  let length = 0
  const open = [node]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'string') length += one.length
    else if (typeof one === 'object' && one !== null) {
      length += 1
      const { root, text, children } = one as Record<string, unknown>
      open.push(root, text)
      if (Array.isArray(children)) for (const child of children as unknown[]) open.push(child)
    }
  }
  return length
}
