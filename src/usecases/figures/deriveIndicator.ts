import type { PayloadRequest } from 'payload'

import type { Territory } from '#domain/areas/territory'
import { applyPatches, type ChangedSlice } from '#domain/figures/changedSlices'
import { isOpen } from '#domain/figures/deriveSlice'
import { diffFigures, figuresOf, isChange, type FigureDiff } from '#domain/figures/figureDiff'
import { packSlice, type SliceContent } from '#domain/figures/packedSlice'
import { parsePeriod } from '#domain/figures/period'
import type { ProtectionRule } from '#domain/figures/types'
import { loadFigures, saveFigures, type StoredFigure } from '#store/figures/figures'
import { keepPeriodKind } from '#store/figures/indicators'
import { knownRule, knownTerritory } from '#store/figures/known'
import {
  listStoredSlices,
  loadSlices,
  saveSlices,
  type ListedSlice,
  type StoredSlice,
} from '#store/figures/slices'

import { derivePeriod, inputsOf, inTime } from './sliceChain.ts'
import { treeOf } from './trees.ts'

type Input = { req: PayloadRequest; indicator: string; changes: readonly ChangedSlice[] }

type Given = {
  req: PayloadRequest
  indicator: string
  rule: ProtectionRule
  territory: Territory
  listed: ReadonlyMap<string, ListedSlice>
  changes: ReadonlyMap<string, ChangedSlice>
}

type Outcome = { period: string; before: SliceContent | null; after: SliceContent | null }

/** What a slice can ask of the one before it, loaded only when it asks. */
type Before = { period: string; content: SliceContent | null }

const contentOf = async (
  { req, indicator }: Given,
  before: Before | null,
): Promise<SliceContent | null> => {
  if (!before || before.content) return before?.content ?? null
  const [slice] = await loadSlices(req, indicator, [before.period])
  before.content = slice?.content ?? null
  return before.content
}

/**
 * Derives the changed slices in time, and open ones after them: their coverage rests on the last
 * known bases of the slice before.
 */
const deriveInTime = async (given: Given): Promise<Outcome[]> => {
  const { rule, territory, listed, changes } = given
  const outcomes: Outcome[] = []
  let previous: Before | null = null
  let isMoved = false
  for (const period of inTime([...new Set([...listed.keys(), ...changes.keys()])])) {
    const stored = listed.get(period)
    const change = changes.get(period)
    const isOwn = treeOf(territory, rule, period) !== null
    if (!change && !(isMoved && stored?.isOpen)) {
      if (isOwn) previous = { period, content: stored?.content ?? null }
      if (isOwn) isMoved = false
      continue
    }
    const before = stored?.content ?? null
    const inputs = applyPatches(before ? inputsOf(before) : [], change?.patches ?? [])
    const last: Before | null = previous
    const after =
      inputs.length === 0
        ? null
        : await derivePeriod({
            rule,
            territory,
            period,
            inputs,
            remembered: isMoved || !before ? {} : before.bases,
            previous: () => contentOf(given, last),
          })
    outcomes.push({ period, before, after })
    if (isOwn) isMoved = true
    if (isOwn && after) previous = { period, content: after }
  }
  return outcomes
}

/** Figures as they are stored: told by the slice where only observations changed, else read. */
const storedFigures = async (
  { req, indicator, rule, changes }: Given,
  outcomes: readonly Outcome[],
): Promise<
  (outcome: Outcome) => readonly (StoredFigure | ReturnType<typeof figuresOf>[number])[]
> => {
  const isRead = (period: string) => changes.get(period)?.isAll === true
  const periods = outcomes.map(({ period }) => period).filter(isRead)
  const read = periods.length > 0 ? await loadFigures(req, indicator, periods) : []
  return ({ period, before }) => {
    if (isRead(period)) return read.filter((figure) => figure.period === period)
    return before ? figuresOf(before, rule) : []
  }
}

const isSame = ({ before, after }: Outcome): boolean =>
  before === after || (before !== null && after !== null && packSlice(before) === packSlice(after))

const save = async (given: Given, outcomes: readonly Outcome[]): Promise<FigureDiff[]> => {
  const { req, indicator, rule } = given
  const storedOf = await storedFigures(given, outcomes)
  const diffs = outcomes
    .map((outcome) => {
      const wanted = outcome.after ? figuresOf(outcome.after, rule) : []
      return diffFigures({ period: outcome.period, stored: storedOf(outcome), wanted })
    })
    .filter(isChange)
  const moved = outcomes.filter((outcome) => !isSame(outcome))
  const kept = moved.flatMap(({ period, after }): StoredSlice[] =>
    after ? [{ period, isOpen: isOpen(after), content: after }] : [],
  )
  const remove = moved.flatMap(({ period, after }) => (after ? [] : [period]))
  await saveSlices({ req, indicator, save: kept, remove })
  await saveFigures({ req, indicator, diffs })
  return diffs
}

/** The first observation decides which kind of period an indicator has, where nobody did. */
const withPeriodKind = async (
  { req, indicator, changes }: Input,
  rule: ProtectionRule,
): Promise<ProtectionRule> => {
  const first = changes.find(({ patches }) => patches.some(({ observation }) => observation))
  if (rule.periodKind !== null || !first) return rule
  const periodKind = parsePeriod(first.period).kind
  await keepPeriodKind(req, indicator, periodKind)
  return { ...rule, periodKind }
}

/** Nothing follows from an indicator that is gone. */
const removeAll = async (req: PayloadRequest, indicator: string): Promise<FigureDiff[]> => {
  const slices = await listStoredSlices(req, indicator, [])
  const remove = slices.map(({ period }) => period)
  await saveSlices({ req, indicator, save: [], remove })
  return []
}

/**
 * Brings slices and figures of one indicator in line with what changed, inside the transaction of
 * `req`, so that they are saved with the edit or not at all. Returns what changed in its figures.
 * @throws DomainError `period.invalid`
 */
export const deriveIndicator = async (input: Input): Promise<FigureDiff[]> => {
  const { req, indicator } = input
  const found = await knownRule(req, indicator)
  if (!found) return removeAll(req, indicator)
  const rule = await withPeriodKind(input, found)
  const changes = new Map(input.changes.map((change) => [change.period, change]))
  const slices = await listStoredSlices(req, indicator, [...changes.keys()])
  const listed = new Map(slices.map((slice) => [slice.period, slice]))
  const territory = await knownTerritory(req)
  const given = { req, indicator, rule, territory, listed, changes }
  return save(given, await deriveInTime(given))
}
