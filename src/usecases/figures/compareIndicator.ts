import type { PayloadRequest } from 'payload'

import { isOpen } from '#domain/figures/deriveSlice'
import { diffFigures, figuresOf, isChange, type FigureDiff } from '#domain/figures/figureDiff'
import { packSlice, type SliceContent } from '#domain/figures/packedSlice'
import type { Observation } from '#domain/figures/types'
import { groupBy } from '#domain/records/groupBy'
import { loadTerritory } from '#store/areas/territory'
import { loadFigures } from '#store/figures/figures'
import { loadObservations } from '#store/figures/observations'
import { loadRules } from '#store/figures/rules'
import { loadSlices, type StoredSlice } from '#store/figures/slices'

import { derivePeriod, inTime, type Earlier } from './sliceChain.ts'
import { treeOf } from './trees.ts'

/** What of an indicator is not as its observations say. */
export type IndicatorDifference = {
  save: StoredSlice[]
  remove: string[]
  diffs: FigureDiff[]
}

const plain = ({ area, category, status, ...row }: Observation): Observation => {
  const { value, numerator, denominator, unassignedCases, unassignedBase } = row
  const numbers = { value, numerator, denominator, unassignedCases, unassignedBase }
  return { area, category, status, ...numbers }
}

/** All slices of an indicator from what is stored alone: what is remembered may be what is wrong. */
const deriveAll = async (req: PayloadRequest, indicator: string) => {
  const contents = new Map<string, SliceContent>()
  const rule = (await loadRules(req, [indicator])).get(indicator)
  if (!rule) return { contents, rule }
  const territory = await loadTerritory(req)
  const byPeriod = groupBy(await loadObservations(req, indicator), ({ period }) => period)
  const earlier: Earlier[] = []
  for (const period of inTime([...byPeriod.keys()])) {
    const inputs = (byPeriod.get(period) ?? []).map(plain)
    const slice = { rule, territory, period, inputs }
    const content = await derivePeriod({ ...slice, remembered: {}, earlier })
    contents.set(period, content)
    if (treeOf(territory, rule, period) !== null) earlier.push(() => Promise.resolve(content))
  }
  return { contents, rule }
}

/** Compares what is stored of an indicator with what its observations say; writes nothing. */
export const compareIndicator = async (
  req: PayloadRequest,
  indicator: string,
): Promise<IndicatorDifference> => {
  const { contents, rule } = await deriveAll(req, indicator)
  const slices = await loadSlices(req, indicator)
  const texts = new Map(slices.map(({ period, content }) => [period, packSlice(content)]))
  const figures = groupBy(await loadFigures(req, indicator), ({ period }) => period)
  const save = [...contents].flatMap(([period, content]): StoredSlice[] =>
    texts.get(period) === packSlice(content) ? [] : [{ period, isOpen: isOpen(content), content }],
  )
  const diffs = [...new Set([...contents.keys(), ...figures.keys()])]
    .map((period) => {
      const content = contents.get(period)
      const wanted = content && rule ? figuresOf(content, rule) : []
      return diffFigures({ period, stored: figures.get(period) ?? [], wanted })
    })
    .filter(isChange)
  return { save, remove: [...texts.keys()].filter((period) => !contents.has(period)), diffs }
}
