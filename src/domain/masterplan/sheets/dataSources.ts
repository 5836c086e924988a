import { date, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet, Table } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import { availabilityStatuses } from '../planFields.ts'
import type { PlanAvailability, PlanDataSource } from '../types.ts'
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
    heading: words.choice.availabilityStatus[status]?.word ?? status,
    width: 11,
    cell: ({ id }) =>
      integer(data.availability.filter((row) => row.source === id && row.status === status).length),
  }))
}

function availabilityTable(context: Context): Table {
  const { column, data, words } = context
  const areaPlace = new Map(data.areas.map(({ id }, at) => [id, at]))
  const rows = data.dataSources.flatMap(({ id }) =>
    data.availability
      .filter(({ source }) => source === id)
      .sort((a, b) => (areaPlace.get(a.area) ?? 0) - (areaPlace.get(b.area) ?? 0)),
  )
  const source = (row: PlanAvailability) => context.dataSource(row.source)
  const area = (row: PlanAvailability) => context.area(row.area)
  return tableOf<PlanAvailability>({
    key: 'availability',
    caption: words.phrase.availability,
    columns: [
      column('sourceCode', 16, (row) => text(source(row)?.code)),
      column('dataSource', 34, (row) => text(source(row)?.name)),
      column('area', 24, (row) => text(area(row)?.name)),
      column('availabilityStatus', 18, ({ status }) =>
        text(choiceWord(words.choice.availabilityStatus, status)),
      ),
      column('nextDelivery', 16, ({ nextDelivery }) => date(nextDelivery)),
      column('note', 34, (row) => text(row.note)),
    ],
    records: rows,
    rowKey: (row) => `${source(row)?.code ?? ''} ${area(row)?.key ?? ''}`,
  })
}

/** Datenquellen: where numbers come from, and which municipality can deliver what. */
export function dataSourceSheet(context: Context): Sheet {
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
