import { choicesOf, figureWords, glossary, tableWords } from '#glossary'
import { total } from '#domain/figures/categories'
import { coverageSentence } from '#domain/figures/coverageText'
import {
  categoryLabel,
  type FigureRow,
  type LabelledDimension,
  type PeriodChoice,
  type ShownTable,
} from '#domain/figures/figureTable'
import { differenceText, figureText, type Unit, type Wording } from '#domain/figures/figureText'
import { formatPeriod, parsePeriod } from '#domain/figures/period'
import { fillIn } from '#domain/records/fillIn'
import { numberText, type Language } from '#domain/records/numberText'

export type TableContent = {
  /** Values as they were derived, for those who may see every observation. */
  isUnprotected: boolean
  isPending: boolean
  unit: Unit
  choices: PeriodChoice[]
  period: string
  categories: string[]
  category: string
  dimensions: LabelledDimension[]
  rows: FigureRow[]
  hasSmaller: boolean
  isSmallerShown: boolean
  /** Rows that the table leaves out because there are too many: shown so many. */
  cutAt: number | null
}

const periodText = (period: string): string => formatPeriod(parsePeriod(period))

const valueText = (row: FigureRow, { isUnprotected, unit }: TableContent, wording: Wording) => {
  const isSeen = isUnprotected && row.state === 'suppressed' && row.value !== null
  return figureText({ ...row, state: isSeen ? 'published' : row.state }, unit, wording)
}

const statusText = ({ state, status }: FigureRow, language: Language): string =>
  state === 'published'
    ? (choicesOf('observationStatus')[status]?.[language] ?? status)
    : (choicesOf('figureState')[state]?.[language] ?? state)

const textsOf = (row: FigureRow, content: TableContent, language: Language): string[] => {
  const wording = { language, words: figureWords }
  const { difference, unassignedCases } = row
  const isBrokenDown = content.dimensions.length > 0
  return [
    row.level === 'below' ? `${row.area} · ${row.division}` : row.area,
    valueText(row, content, wording),
    choicesOf('basis')[row.basis]?.[language] ?? row.basis,
    coverageSentence(row, figureWords, { language, isBrokenDown }),
    difference === null ? '' : differenceText(difference, content.unit, wording),
    unassignedCases === null ? '' : numberText(unassignedCases, language),
    statusText(row, language),
  ]
}

const headOf = (language: Language): ShownTable['head'] => {
  const terms = [
    ['area', false],
    ['value', true],
    ['basis', false],
    ['coverage', false],
    ['difference', true],
    ['unassignedCases', true],
    ['observationStatus', false],
  ] as const
  return terms.map(([term, isNumber]) => ({ text: glossary[term][language], isNumber }))
}

const captionOf = ({ period, category }: TableContent, label: string, language: Language) =>
  category === total
    ? fillIn(tableWords.caption[language], { period: periodText(period) })
    : fillIn(tableWords.captionOf[language], { period: periodText(period), category: label })

const notesOf = ({ isPending, isUnprotected, cutAt }: TableContent, language: Language) => [
  ...(isPending ? [tableWords.pending[language]] : []),
  ...(isUnprotected ? [tableWords.unprotected[language]] : []),
  ...(cutAt === null ? [] : [fillIn(tableWords.tooMany[language], { count: cutAt })]),
]

/** A table of figures in words. */
export const showTable = (content: TableContent, language: Language): ShownTable => {
  const { categories, category, choices, dimensions, period, rows } = content
  const labelOf = (one: string) => categoryLabel(one, dimensions, tableWords.all[language])
  return {
    caption: captionOf(content, labelOf(category), language),
    notes: notesOf(content, language),
    isPending: content.isPending,
    periods: choices.map((choice) => ({
      value: choice.period,
      label: choice.isPartial
        ? fillIn(tableWords.partialPeriod[language], { period: periodText(choice.period) })
        : periodText(choice.period),
    })),
    period,
    categories: categories.map((value) => ({ value, label: labelOf(value) })),
    category,
    head: headOf(language),
    rows: rows.map((row) => ({
      key: `${row.area} ${row.division}`,
      isTotal: row.level === 'county',
      texts: textsOf(row, content, language),
    })),
    hasSmaller: content.hasSmaller,
    isSmallerShown: content.isSmallerShown,
  }
}
