import { idOf, idsOf } from '#domain/records/link'

import type { Role } from './roles.ts'

/** What the rules need to know about whoever asks: id, role, own actor and own areas by id. */
export type Person = { id: string; role: Role; actor: string | null; areas: string[] }

type Asking = { user?: unknown }
type Account = { id: string; role?: Role; actor?: unknown; areas?: unknown[] | null }

/** The signed-in person, whether relations came as ids or as documents; null for strangers. */
export const personOf = ({ user }: Asking): Person | null => {
  const account = user as Account | null | undefined
  if (!account?.role) return null
  const { id, role, actor, areas } = account
  return { id, role, actor: idOf(actor), areas: idsOf(areas) }
}
