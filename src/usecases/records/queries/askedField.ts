import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { AskedField, FieldAt } from '#domain/records/strictFilter'
import { canExist } from '#store/records/ids'

import { fieldsOf, segmentsOf, targetsOf } from '#usecases/records/relations/crossed'
import { valueKindOf } from '#usecases/records/recordShape'

type Path = readonly string[]

/** Paths below it, and paths the engine will refuse, are read as text. */
const text: AskedField = { kind: 'text' }

const linkTo = (req: PayloadRequest, slug: CollectionSlug): AskedField => ({
  kind: 'link',
  within: (path) => askedOfCollection(req, slug, segmentsOf(path)),
  canBe: (id) => canExist(req, slug, id),
})

const askedOfFields = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: Path,
): AskedField => {
  const field = fields.find((one) => one.name === name)
  if (!field) return text
  const [target] = targetsOf(field)
  if (target !== undefined)
    return rest.length === 0 ? linkTo(req, target) : askedOfCollection(req, target, rest)
  if (rest.length > 0)
    return 'flattenedFields' in field ? askedOfFields(req, field.flattenedFields, rest) : text
  return { kind: field.type === 'checkbox' ? 'yesNo' : (valueKindOf(field) ?? 'text') }
}

/** The id of a record is asked for like a link to it. */
const askedOfCollection = (req: PayloadRequest, slug: CollectionSlug, path: Path): AskedField =>
  path.join('.') === 'id' ? linkTo(req, slug) : askedOfFields(req, fieldsOf(req, slug), path)

/** Tells of the fields a filter on a collection asks for, through links too. */
export const fieldAsked =
  (req: PayloadRequest, slug: CollectionSlug): FieldAt =>
  (path) =>
    askedOfCollection(req, slug, segmentsOf(path))
