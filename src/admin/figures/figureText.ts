import { formatNumber } from '#src/admin/records/numberText'

/** What of an indicator decides how its values are written. */
export type Unit = { unit?: string | null; decimals?: number | null }

/** A no-break space keeps number and unit together: "4,83 %". */
export const figureText = (input: { value: unknown; unit: Unit; language: string }): string => {
  const { value, unit, language } = input
  const number = formatNumber({ value, language, decimals: unit.decimals ?? undefined })
  return number && unit.unit ? `${number}\u00a0${unit.unit}` : number
}
