/** Who asks for a start page. */
export type Asker = { role: string; actor: string | null; areas: string[] }

type Link = string | { id: string } | null | undefined
type Account = { role?: string; actor?: Link; areas?: Link[] | null }

const idOf = (link: Link): string | null =>
  typeof link === 'object' && link !== null ? link.id : (link ?? null)

/** The signed-in person, whether relations came as ids or as documents. */
export const askerOf = (user: unknown): Asker => {
  const account = (user ?? {}) as Account
  return {
    role: account.role ?? '',
    actor: idOf(account.actor),
    areas: (account.areas ?? []).map(idOf).filter((id) => id !== null),
  }
}
