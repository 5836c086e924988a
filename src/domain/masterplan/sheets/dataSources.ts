import { date, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Table } from '../model.ts'
import { nothing, sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import { availabilityStatuses } from '../planFields.ts'
import type { PlanArea, PlanAvailability, PlanDataSource } from '../types.ts'
import { choiceWord } from '../words.ts'

function sourceColumns(context: Context): Filled<PlanDataSource>[] {
  const { column, words } = context
  const { choice } = words
  return [
    column('sourceCode', 16, ({ code }) => text(code)),
    column('dataSource', 34, ({ name }) => text(name)),
    column('holder', 24, ({ holder }) => text(context.actor(holder)?.name)),
    column('licence', 18, ({ licence }) => text(licence)),
    column('updateInterval', 16, ({ updateInterval }) =>
      text(choiceWord(choice.updateInterval, updateInterval)),
    ),
    column('sourceUrl', 34, ({ url }) => text(url)),
    column('spatialLevel', 14, ({ spatialLevel }) =>
      text(choiceWord(words.choice.spatialLevel, spatialLevel)),
    ),
    column('protectionMethod', 20, ({ protectionMethod }) =>
      text(choiceWord(choice.protectionMethod, protectionMethod)),
    ),
    column('minCases', 15, ({ minCases }) => integer(minCases)),
    column('lastUpdate', 12, ({ lastUpdate }) => date(lastUpdate)),
    column('nextUpdate', 12, ({ nextUpdate }) => date(nextUpdate)),
  ]
}

function countColumns({ data, words }: Context): Filled<PlanDataSource>[] {
  return availabilityStatuses.map((status) => ({
    key: status,
    heading: words.choice.availabilityStatus[status].word,
    width: 11,
    cell: ({ id }) =>
      integer(data.availability.filter((row) => row.source === id && row.status === status).length),
  }))
}

type Entry = { source: PlanDataSource; area: PlanArea; row: PlanAvailability }

/** By source and area. Without one of them a row says nothing anybody could act on: left out. */
function entriesOf({ data }: Context): Entry[] {
  const rows = new Map(data.availability.map((row) => [`${row.source} ${row.area}`, row]))
  return data.dataSources.flatMap((source) =>
    data.areas.flatMap((area) => {
      const row = rows.get(`${source.id} ${area.id}`)
      return row ? [{ source, area, row }] : []
    }),
  )
}

function availabilityTable(context: Context): Table {
  const { column, words } = context
  return tableOf<Entry>({
    key: 'availability',
    caption: words.phrase.availability,
    columns: [
      column('sourceCode', 16, ({ source }) => text(source.code)),
      column('dataSource', 34, ({ source }) => text(source.name)),
      column('area', 24, ({ area }) => text(area.name)),
      column('availabilityStatus', 18, ({ row }) =>
        text(words.choice.availabilityStatus[row.status].word),
      ),
      column('nextDelivery', 16, ({ row }) => date(row.nextDelivery)),
      column('note', 34, ({ row }) => text(row.note)),
    ],
    records: entriesOf(context),
    rowKey: ({ source, area }) => `${source.code} ${area.key}`,
  })
}

function build(context: Context): BuiltSheet {
  return sheetOf(context, {
    key: 'dataSources',
    tables: [
      tableOf({
        key: 'dataSources',
        columns: [...sourceColumns(context), ...countColumns(context)],
        records: context.data.dataSources,
        rowKey: ({ code }) => code,
      }),
      availabilityTable(context),
    ],
  })
}

/** Datenquellen: where numbers come from, and which municipality can deliver what. */
export const dataSourceSheet: SheetBuilder = { heldBack: nothing, build }
