import { expect, it } from '@jest/globals'

import { sentenceOf } from '#usecases/records/refuse'

it.each([
  ['de', '1.780 Kennzahlen'],
  ['en', '1,780 figures'],
])('writes the numbers of a refusal as one reads them (%s)', (language, words) => {
  const code = 'indicator.kindReplacesFigures'
  expect(sentenceOf({ i18n: { language } }, code, { count: 1780 })).toContain(words)
})
