import type {
  CollectionSlug,
  Payload,
  RequiredDataFromCollectionSlug,
  ValidationError,
} from 'payload'

type Data = Record<string, unknown>

/** A record as the tests look at it. */
export type Doc = Data & { id: string }

let serial = 0

/** A different short text at each call. */
export const fresh = (prefix: string): string => `${prefix}${(serial += 1)}`

/** Creates a record through all hooks, past access rules. */
export const make = async (payload: Payload, collection: string, data: Data): Promise<Doc> =>
  (await payload.create({
    collection: collection as CollectionSlug,
    data: data as RequiredDataFromCollectionSlug<CollectionSlug>,
    depth: 0,
  })) as unknown as Doc

/** Changes a record through all hooks, past access rules. */
export const change = async (
  payload: Payload,
  target: { collection: string; id: string; data: Data; user?: unknown },
): Promise<Doc> =>
  (await payload.update({ ...target, depth: 0, overrideAccess: true } as never)) as unknown as Doc

/** An area with a free key, so that no AGS is needed. */
export const makeArea = (payload: Payload, name: string, more: Data = {}): Promise<Doc> =>
  make(payload, 'areas', { name, key: fresh('k'), division: 'neighbourhood', ...more })

export const makeIndicator = (payload: Payload, more: Data = {}): Promise<Doc> =>
  make(payload, 'indicators', {
    code: fresh('i'),
    name: fresh('Indikator '),
    kind: 'count',
    unit: 'Personen',
    ...more,
  })

export type Refusal = { status: number; message: string; fields: Record<string, string> }

/** How an operation was refused: status, sentence, and message by field. */
export const refusalOf = async (operation: Promise<unknown>): Promise<Refusal> => {
  try {
    await operation
  } catch (error) {
    const { status, message, data } = error as ValidationError
    const errors = (data as { errors?: { path: string; message: string }[] } | null)?.errors ?? []
    const fields = Object.fromEntries(errors.map((one) => [one.path, one.message]))
    return { status, message, fields }
  }
  throw new Error('The operation was not refused.')
}
