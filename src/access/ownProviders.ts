import type { Where } from 'payload'

import type { Person } from './person.ts'

/** The person's actor and the actors directly below it. */
export const ownProviders = ({ actor }: Person): Where | false =>
  actor !== null && { or: [{ id: { equals: actor } }, { parent: { equals: actor } }] }

/** Services of the person's actor and of the actors directly below it. */
export const ownServices = ({ actor }: Person): Where | false =>
  actor !== null && {
    or: [{ provider: { equals: actor } }, { 'provider.parent': { equals: actor } }],
  }
