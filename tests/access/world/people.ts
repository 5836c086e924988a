import type { Payload } from 'payload'

import type { Role } from '#domain/accounts/roles'

/** `stranger` has no account. */
export type Caller = Role | 'stranger'

export const callers: Caller[] = [
  'admin',
  'planner',
  'head',
  'municipality',
  'association',
  'council',
  'stranger',
]

export const password = 'Sommerregen-2026'

/** Roles that see only a part have an actor, a child of it, and an area with one below. */
export const scopedRoles = ['municipality', 'association', 'council'] as const
export type ScopedRole = (typeof scopedRoles)[number]

export type Ground = {
  county: string
  ownArea: string
  belowOwnArea: string
  foreignArea: string
  body: string
  foreignActor: string
  actor: Record<ScopedRole, string>
  child: Record<ScopedRole, string>
}

const area = async (payload: Payload, key: string, parent?: string) => {
  const division = key.length === 5 ? 'county' : key.length === 8 ? 'municipality' : 'neighbourhood'
  const data = { name: `Gebiet ${key}`, key, division, ...(parent ? { parent } : {}) } as const
  return (await payload.create({ collection: 'areas', data })).id
}

const actor = async (payload: Payload, name: string, parent?: string) => {
  const data = { name, kind: 'other' as const, ...(parent ? { parent } : {}) }
  return (await payload.create({ collection: 'actors', data })).id
}

/** Areas and actors everything else refers to. */
export const prepareGround = async (payload: Payload): Promise<Ground> => {
  const county = await area(payload, '05382')
  const ownArea = await area(payload, '05382060', county)
  const [municipality, association, council] = [
    await actor(payload, 'Stadt Siegburg'),
    await actor(payload, 'Caritasverband'),
    await actor(payload, 'Fraktion'),
  ]
  return {
    county,
    ownArea,
    belowOwnArea: await area(payload, '05382060-01', ownArea),
    foreignArea: await area(payload, '05382020', county),
    body: await actor(payload, 'Arbeitsgruppe'),
    foreignActor: await actor(payload, 'Andere Stelle'),
    actor: { municipality, association, council },
    child: {
      municipality: await actor(payload, 'Stadtwerke', municipality),
      association: await actor(payload, 'Beratungsstelle', association),
      council: await actor(payload, 'Arbeitskreis', council),
    },
  }
}

/** One account a role; returns role → id. */
export const createAccounts = async (payload: Payload, ground: Ground) => {
  const accounts = {} as Record<Role, string>
  for (const role of callers) {
    if (role === 'stranger') continue
    const isScoped = role !== 'admin' && role !== 'planner' && role !== 'head'
    const account = await payload.create({
      collection: 'users',
      data: {
        name: `Konto ${role}`,
        email: `${role}@example.org`,
        password,
        role,
        ...(isScoped ? { actor: ground.actor[role] } : {}),
        ...(role === 'municipality' ? { areas: [ground.ownArea] } : {}),
      },
    })
    accounts[role] = account.id
  }
  return accounts
}
