import type { Cell, Marks } from './model.ts'

/** Signs that stand where a number would; the cover explains each in words. */
export const signs = {
  hidden: '•',
  none: '–',
  pending: '…',
  partial: '≈',
  provisional: 'p',
  estimated: 's',
  projected: 'v',
} as const

export const empty: Cell = { kind: 'empty' }

export function text(value: string | null | undefined): Cell {
  const trimmed = value?.trim()
  return trimmed ? { kind: 'text', text: trimmed } : empty
}

export function note(value: string): Cell {
  return { kind: 'note', text: value }
}

/** One line per entry; empty ones are left out. */
export function lines(values: readonly (string | null | undefined)[]): Cell {
  return text(values.filter((value) => value?.trim()).join('\n'))
}

export function date(day: string | null): Cell {
  return day === null ? empty : { kind: 'date', day }
}

export function integer(value: number | null): Cell {
  return value === null || !Number.isFinite(value) ? empty : { kind: 'integer', value }
}

export function euro(value: number | null): Cell {
  return value === null || !Number.isFinite(value) ? empty : { kind: 'euro', value }
}

/** Takes off what binary fractions add, so that equal data gives equal cells on every engine. */
function trimNoise(value: number): number {
  return Number(value.toPrecision(12))
}

/**
 * A value in the unit of its indicator. `%` becomes a percentage, whole numbers stay whole.
 * A number that is none (`NaN`, ±∞) is shown as missing, never as a number.
 */
export function quantity(
  value: number | null,
  measure: { unit: string; decimals: number },
  marks: Marks = {},
): Cell {
  if (value === null || !Number.isFinite(value)) return note(signs.none)
  const digits = Math.min(Math.max(measure.decimals, 0), 6)
  const exact = trimNoise(value)
  if (measure.unit.trim() === '%') return { kind: 'percent', value: exact, digits, ...marks }
  return digits === 0 && Number.isInteger(exact)
    ? { kind: 'integer', value: exact, ...marks }
    : { kind: 'decimal', value: exact, digits, ...marks }
}
