/** Order of the children as the file format wants it (ECMA-376, part 1, 18.3.1.99 and 18.8.22). */
export const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const

export const sheetPrOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'] as const

export const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
] as const

type Child = { name: string; xml: string }

/** Direct children of an XML fragment. Expects well-formed XML with `>` escaped in attributes. */
export function childrenOf(fragment: string): Child[] {
  const tag = /<(\/?)([\w:]+)[^>]*?(\/?)>/g
  const children: Child[] = []
  let depth = 0
  let start = 0
  for (let match = tag.exec(fragment); match; match = tag.exec(fragment)) {
    const [, closing, name, selfClosing] = match
    if (depth === 0) start = match.index
    if (closing) depth -= 1
    else if (!selfClosing) depth += 1
    if (depth === 0) children.push({ name: name ?? '', xml: fragment.slice(start, tag.lastIndex) })
  }
  return children
}

/** Puts the children into the order of the schema; names the order does not know come last. */
export function sortChildren(fragment: string, order: readonly string[]): string {
  const place = ({ name }: Child) => {
    const at = order.indexOf(name)
    return at < 0 ? order.length : at
  }
  return childrenOf(fragment)
    .sort((a, b) => place(a) - place(b))
    .map(({ xml }) => xml)
    .join('')
}
