import type { Area, AreaKind, Observation } from '#domain/figures/types'

/** An area that always existed. */
export function area(id: string, parent: string | null, kind: AreaKind = 'municipality'): Area {
  return { id, parent, kind, validFrom: null, validTo: null }
}

/** A measured observation; every number not given is missing. */
export function observed(
  id: string,
  numbers: Partial<Omit<Observation, 'area'>> = {},
): Observation {
  return {
    area: id,
    status: 'measured',
    value: null,
    numerator: null,
    denominator: null,
    unassignedCases: null,
    unassignedBase: null,
    ...numbers,
  }
}

/** A county with `size` municipalities `m000`, `m001`, … */
export function county(size: number): Area[] {
  const children = Array.from({ length: size }, (_, index) =>
    area(`m${String(index).padStart(3, '0')}`, 'county'),
  )
  return [area('county', null, 'county'), ...children]
}
