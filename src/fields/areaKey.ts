import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'

import { code } from './formats.ts'
import { say } from './say.ts'

/** Free unique keys; `checkArea` asks counties and municipalities for their official ones. */
const checkKey: TextFieldSingleValidation = (value, options) => {
  if (value && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value)) return say('areaKey', options.req)
  return checkText(value, options)
}

export const areaKey = () =>
  ({ ...code({ name: 'key', term: 'areaKey' }), validate: checkKey }) as TextField
