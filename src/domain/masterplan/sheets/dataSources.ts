import { date, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet, Table } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import { availabilityStatuses, type PlanAvailability, type PlanDataSource } from '../types.ts'
import { choiceWord } from '../words.ts'

function sourceColumns(context: Context): Filled<PlanDataSource>[] {
  const { words } = context
  const { heading, choice } = words
  return [
    { key: 'code', heading: heading.sourceCode, width: 16, cell: ({ code }) => text(code) },
    { key: 'name', heading: heading.dataSource, width: 34, cell: ({ name }) => text(name) },
    {
      key: 'holder',
      heading: heading.holder,
      width: 24,
      cell: ({ holder }) => text(context.actor(holder)?.name),
    },
    { key: 'licence', heading: heading.licence, width: 18, cell: ({ licence }) => text(licence) },
    {
      key: 'updateInterval',
      heading: heading.updateInterval,
      width: 16,
      cell: ({ updateInterval }) => text(choiceWord(choice.updateInterval, updateInterval)),
    },
    { key: 'url', heading: heading.sourceUrl, width: 34, cell: ({ url }) => text(url) },
    {
      key: 'spatialLevel',
      heading: heading.spatialLevel,
      width: 14,
      cell: ({ spatialLevel }) => text(choiceWord(words.areaKind, spatialLevel)),
    },
    {
      key: 'protection',
      heading: heading.protectionMethod,
      width: 20,
      cell: ({ protectionMethod }) => text(choiceWord(choice.protectionMethod, protectionMethod)),
    },
    {
      key: 'minCases',
      heading: heading.minCases,
      width: 15,
      cell: ({ minCases }) => integer(minCases),
    },
    {
      key: 'lastUpdate',
      heading: heading.lastUpdate,
      width: 12,
      cell: ({ lastUpdate }) => date(lastUpdate),
    },
    {
      key: 'nextUpdate',
      heading: heading.nextUpdate,
      width: 12,
      cell: ({ nextUpdate }) => date(nextUpdate),
    },
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
  const { data, words } = context
  const { heading } = words
  const areaPlace = new Map(data.areas.map(({ id }, at) => [id, at]))
  const rows = data.dataSources.flatMap(({ id }) =>
    data.availability
      .filter(({ source }) => source === id)
      .sort((a, b) => (areaPlace.get(a.area) ?? 0) - (areaPlace.get(b.area) ?? 0)),
  )
  const source = (row: PlanAvailability) => context.dataSource(row.source)
  const area = (row: PlanAvailability) => context.area(row.area)
  return tableOf({
    key: 'availability',
    caption: words.phrase.availability,
    columns: [
      {
        key: 'source',
        heading: heading.sourceCode,
        width: 16,
        cell: (row) => text(source(row)?.code),
      },
      {
        key: 'name',
        heading: heading.dataSource,
        width: 34,
        cell: (row) => text(source(row)?.name),
      },
      { key: 'area', heading: heading.area, width: 24, cell: (row) => text(area(row)?.name) },
      {
        key: 'status',
        heading: heading.availabilityStatus,
        width: 18,
        cell: ({ status }) => text(choiceWord(words.choice.availabilityStatus, status)),
      },
      {
        key: 'nextDelivery',
        heading: heading.nextDelivery,
        width: 16,
        cell: ({ nextDelivery }) => date(nextDelivery),
      },
      { key: 'note', heading: heading.note, width: 34, cell: (row) => text(row.note) },
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
