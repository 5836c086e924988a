import type { Cell } from './model.ts'
import type { Filled } from './table.ts'
import type { HeadingKey, MasterplanWords } from './words.ts'

/** Makes columns that are known by the term that heads them. */
export const columnsOf =
  ({ heading }: MasterplanWords) =>
  <Record>(key: HeadingKey, width: number, cell: (record: Record) => Cell): Filled<Record> => ({
    key,
    heading: heading[key],
    width,
    cell,
  })
