import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'

import { isAgs } from '#domain/areas/agsKey'

import { code } from './formats.ts'
import { say } from './say.ts'

const isAgsOf = (key: string, digits: number) => isAgs(key) && key.length === digits

/** Official keys for counties and municipalities, free unique keys for all other areas. */
const checkKey: TextFieldSingleValidation = (value, options) => {
  const { division } = options.siblingData as { division?: unknown }
  if (value && division === 'county' && !isAgsOf(value, 5)) return say('countyKey', options.req)
  if (value && division === 'municipality' && !isAgsOf(value, 8)) {
    return say('municipalityKey', options.req)
  }
  if (value && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value)) return say('areaKey', options.req)
  return checkText(value, options)
}

export const areaKey = () =>
  ({ ...code({ name: 'key', term: 'areaKey' }), validate: checkKey }) as TextField
