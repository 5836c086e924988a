import type { Style } from 'exceljs'
import type { Cell } from '#domain/masterplan/model'
import { cellStyle, styleKey, type Part } from './styles.ts'

/**
 * One style object per look, numbered in the order of first use. Every style says its `numFmt`:
 * the library tells styles apart by object, and one without would show dates as numbers.
 */
export type StyleRegistry = {
  numberOf: (cell: Cell, part: Part) => number
  all: () => readonly Partial<Style>[]
}

export function styleRegistry(): StyleRegistry {
  const numbers = new Map<string, number>()
  const styles: Partial<Style>[] = []
  return {
    all: () => styles,
    numberOf: (cell, part) => {
      const key = `${part} ${styleKey(cell)}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, styles.length)
      return styles.push(cellStyle(cell, part)) - 1
    },
  }
}
