import type { PayloadRequest } from 'payload'

import type { Territory } from '#domain/areas/territory'
import { applyPatches, type ChangedSlice } from '#domain/figures/changedSlices'
import { isOpen } from '#domain/figures/deriveSlice'
import {
  diffFigures,
  differingCells,
  figuresOf,
  isChange,
  type FigureDiff,
} from '#domain/figures/figureDiff'
import { movedBases } from '#domain/figures/lastBases'
import { packSlice, type SliceContent } from '#domain/figures/packedSlice'
import { parsePeriod } from '#domain/figures/period'
import type { ProtectionRule } from '#domain/figures/types'
import { loadFigures, saveFigures } from '#store/figures/figures'
import { keepPeriodKind } from '#store/figures/indicators'
import { knownRule, knownTerritory } from '#store/figures/known'
import {
  listStoredSlices,
  loadSlices,
  saveSlices,
  type ListedSlice,
  type StoredSlice,
} from '#store/figures/slices'

import { derivePeriod, inputsOf, inTime, sourceOf, type Earlier } from './sliceChain.ts'
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

/** What still holds of a slice in which only observations changed. */
const knownOf = (before: SliceContent | null, change: ChangedSlice | undefined) =>
  before && change && !change.isAll
    ? { content: before, changed: new Set(change.patches.map(({ area }) => area)) }
    : undefined

type Outcome = { period: string; before: SliceContent | null; after: SliceContent | null }

/** Contents of the periods, loaded together where one of them is missing. */
const withContent = async (
  { req, indicator, listed }: Given,
  periods: readonly string[],
): Promise<void> => {
  const missing = periods.filter((period) => listed.get(period)?.content === null)
  if (missing.length === 0) return
  for (const slice of await loadSlices(req, indicator, missing)) {
    const known = listed.get(slice.period)
    if (known) known.content = slice.content
  }
}

const earlierOf =
  (given: Given, period: string): Earlier =>
  async () => {
    await withContent(given, [period])
    return given.listed.get(period)?.content ?? null
  }

const asksOneOf = (content: SliceContent | null | undefined, moved: ReadonlySet<string>) =>
  Object.keys(content?.bases ?? {}).some((key) => moved.has(key))

/** What a slice asked before and what still holds of it, after the last known bases `moved`. */
const rememberedOf = (before: SliceContent | null, moved: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(before?.bases ?? {}).filter(([key]) => !moved.has(key)))

/** What the slice of a period is now; `null` where no observation is left. */
const deriveAgain = async (
  given: Given,
  period: string,
  { earlier, moved }: { earlier: readonly Earlier[]; moved: ReadonlySet<string> },
): Promise<Outcome> => {
  const change = given.changes.get(period)
  const before = given.listed.get(period)?.content ?? null
  const inputs = applyPatches(before ? inputsOf(before) : [], change?.patches ?? [])
  if (inputs.length === 0) return { period, before, after: null }
  const { rule, territory } = given
  const after = await derivePeriod({
    rule,
    territory,
    period,
    inputs,
    remembered: rememberedOf(before, moved),
    known: asksOneOf(before, moved) ? undefined : knownOf(before, change),
    earlier,
  })
  return { period, before, after }
}

/**
 * Derives the changed slices in time, and those after them that asked for a base which is another
 * one now: their coverage rests on the last known bases of earlier slices.
 */
const deriveInTime = async (given: Given): Promise<Outcome[]> => {
  const { rule, territory, listed, changes } = given
  const outcomes: Outcome[] = []
  const earlier: Earlier[] = []
  const moved = new Set<string>()
  const periods = inTime([...new Set([...listed.keys(), ...changes.keys()])])
  for (const [at, period] of periods.entries()) {
    const isOwn = treeOf(territory, rule, period) !== null
    const isOpenOne = (one: string) => listed.get(one)?.isOpen === true
    if (moved.size > 0) await withContent(given, periods.slice(at).filter(isOpenOne))
    if (!changes.has(period) && !asksOneOf(listed.get(period)?.content, moved)) {
      if (isOwn) earlier.push(earlierOf(given, period))
      continue
    }
    const outcome = await deriveAgain(given, period, { earlier, moved })
    outcomes.push(outcome)
    const { before, after } = outcome
    if (isOwn) earlier.push(() => Promise.resolve(after))
    // Bases are for later periods to ask for; mostly there is none.
    if (at === periods.length - 1) break
    for (const key of movedBases(before && sourceOf(before), after && sourceOf(after)))
      moved.add(key)
  }
  return outcomes
}

/**
 * What changes in the figures of each slice: told by the slice where only observations changed, else
 * by the stored figures, which an older rule may have made.
 */
const figureDiffs = async (
  { req, indicator, rule, changes }: Given,
  outcomes: readonly Outcome[],
): Promise<FigureDiff[]> => {
  const isRead = ({ period }: Outcome) => changes.get(period)?.isAll === true
  const periods = outcomes.filter(isRead).map(({ period }) => period)
  const read = periods.length > 0 ? await loadFigures(req, indicator, periods) : []
  return outcomes.map((outcome) => {
    const { period, before, after } = outcome
    if (isRead(outcome)) {
      const stored = read.filter((figure) => figure.period === period)
      return diffFigures({ period, stored, wanted: after ? figuresOf(after, rule) : [] })
    }
    const [left, reached] = differingCells(before, after)
    const [stored, wanted] = [figuresOf({ cells: left }, rule), figuresOf({ cells: reached }, rule)]
    return diffFigures({ period, stored, wanted })
  })
}

/** What was patched is written anyway: comparing it would cost as much. */
const isSame = ({ changes }: Given, { period, before, after }: Outcome): boolean => {
  if (before === null || after === null) return before === after
  return changes.get(period)?.isAll === false ? false : packSlice(before) === packSlice(after)
}

const save = async (given: Given, outcomes: readonly Outcome[]): Promise<FigureDiff[]> => {
  const { req, indicator } = given
  const diffs = (await figureDiffs(given, outcomes)).filter(isChange)
  const moved = outcomes.filter((outcome) => !isSame(given, outcome))
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
