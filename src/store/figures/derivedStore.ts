import type { PayloadRequest } from 'payload'

import { writeRows, type FlatRow, type RowChanges } from '#database/rows'
import type { RowDiff } from '#domain/figures/diffRows'
import { parsePeriod } from '#domain/figures/period'
import type { Aggregate, Figure } from '#domain/figures/types'

/** What has to change in the derived rows of one slice. */
export type SliceChanges = {
  period: string
  aggregates: RowDiff<Aggregate>
  figures: RowDiff<Figure>
}

/** Only what differs is set: an index whose fields an update does not name costs it nothing. */
const rowChanges = <Row extends FlatRow & { area: string }>(
  diffs: { head: FlatRow; diff: RowDiff<Row> }[],
): RowChanges => {
  const changed = [...new Set(diffs.flatMap(({ diff }) => diff.changed))]
  const changedOf = (row: Row): FlatRow =>
    Object.fromEntries(changed.map((field) => [field, row[field] ?? null]))
  return {
    delete: diffs.flatMap(({ diff }) => diff.delete),
    update: diffs.flatMap(({ diff }) =>
      diff.update.map(({ id, row }) => ({ id, row: changedOf(row) })),
    ),
    insert: diffs.flatMap(({ head, diff }) => diff.insert.map((row) => ({ ...head, ...row }))),
  }
}

/** Writes the changes of many slices of one indicator at once: at most one call a collection. */
export const saveDerived = async (input: {
  req: PayloadRequest
  indicator: string
  changes: readonly SliceChanges[]
}): Promise<void> => {
  const { req, indicator, changes } = input
  const aggregates = changes.map(({ period, aggregates: diff }) => ({
    head: { indicator, period },
    diff,
  }))
  const figures = changes.map(({ period, figures: diff }) => ({
    head: {
      indicator,
      period,
      periodStart: `${parsePeriod(period).firstDay}T00:00:00.000Z`,
    },
    diff,
  }))
  await writeRows({ req, collection: 'aggregates', changes: rowChanges(aggregates) })
  await writeRows({ req, collection: 'figures', changes: rowChanges(figures) })
}
