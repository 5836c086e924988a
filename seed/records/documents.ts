import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, fileName, text, yesNo } from '../values.ts'

const schema = z.strictObject({
  Titel: text,
  Datei: fileName,
  Art: choice('documentKind'),
  Freigegeben: yesNo,
})

/** The file itself lies beside the data file; its name tells two documents apart. */
export const documents = defineSeed({
  slug: 'documents',
  label: 'Dokumente',
  keyFields: ['filename'],
  schema,
  name: (row) => row.Titel,
  file: (row) => row.Datei,
  data: (row) => ({
    filename: row.Datei,
    title: row.Titel,
    kind: row.Art,
    released: row.Freigegeben,
  }),
})
