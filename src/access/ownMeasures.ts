import type { Where } from 'payload'

import type { Person } from './person.ts'

/** Measures the person's actor answers for. */
export const ownMeasures = ({ actor }: Person): Where | false =>
  actor !== null && { owner: { equals: actor } }
