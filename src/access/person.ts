import type { Role } from '#glossary'

/** What the rules need to know about whoever asks. */
export type Person = { id: string; role: Role; actor: string | null; areas: string[] }

type Asking = { user?: unknown }
type Link = string | { id: string } | null | undefined
type Account = { id: string; role: Role; actor?: Link; areas?: Link[] | null }

const idOf = (link: Link): string | null =>
  typeof link === 'object' && link !== null ? link.id : (link ?? null)

/** The signed-in person, whether relations came as ids or as documents; null for strangers. */
export const personOf = ({ user }: Asking): Person | null => {
  const account = user as Account | null | undefined
  if (!account?.role) return null
  const areas = (account.areas ?? []).map(idOf).filter((id) => id !== null)
  return { id: account.id, role: account.role, actor: idOf(account.actor), areas }
}
