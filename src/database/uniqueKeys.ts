import { ValidationError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'

type Args = { collection?: string; req?: Partial<PayloadRequest> }
type Method = (args: Args) => Promise<unknown>

/** Key of the sentence in the texts of the product; this layer knows no words. */
const taken = 'planwerk:recordTaken'

/** SQLite names the column, MongoDB the field. */
const fieldOf = (path: string) =>
  path.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const firstPath = (error: ValidationError): string | null => {
  const { errors } = error.data as { errors?: { path?: unknown }[] }
  const path = errors?.[0]?.path
  return typeof path === 'string' ? path : null
}

/** Fields of the compound key that was violated; both engines report its first field only. */
const fieldsOfKey = (adapter: BaseDatabaseAdapter, args: Args, path: string): string[] => {
  const config = adapter.payload.collections[args.collection as never] as
    { config: { indexes?: { fields: string[]; unique?: boolean }[] } } | undefined
  const indexes = config?.config.indexes ?? []
  return indexes.find(({ fields, unique }) => unique && fields[0] === fieldOf(path))?.fields ?? []
}

const explained = (adapter: BaseDatabaseAdapter, args: Args, error: unknown): unknown => {
  if (!(error instanceof ValidationError)) return error
  const path = firstPath(error)
  const fields = path === null ? [] : fieldsOfKey(adapter, args, path)
  if (fields.length === 0) return error
  const message = args.req?.t?.(taken as never) ?? taken
  const errors = fields.map((field) => ({ path: field, message }))
  return new ValidationError({ collection: args.collection ?? '', errors }, args.req?.t)
}

/**
 * Lets both engines answer a second record of one compound key alike: an error at each field of the
 * key. Neither asks beforehand, so a save costs nothing more.
 */
export const explainUniqueKeys = <Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
): Adapter => {
  for (const name of ['create', 'updateOne', 'updateMany', 'upsert'] as const) {
    const method = (adapter[name] as unknown as Method).bind(adapter)
    const explaining: Method = async (args) => {
      try {
        return await method(args)
      } catch (error) {
        throw explained(adapter, args, error)
      }
    }
    Reflect.set(adapter, name, explaining)
  }
  return adapter
}
