/** What the printed pages of a workbook say in their margins, in the language of the workbook. */
export const printed = {
  /** `&P` and `&N`: Excel puts the page and the number of pages. */
  page: 'Seite &P von &N',
} as const
