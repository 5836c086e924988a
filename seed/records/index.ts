import type { SeedSource } from '../defineSeed.ts'
import { actionFields } from './action-fields.ts'
import { actors } from './actors.ts'
import { areas } from './areas.ts'
import { dataAvailability } from './data-availability.ts'
import { dataSources } from './data-sources.ts'
import { divisions } from './divisions.ts'
import { documents } from './documents.ts'
import { goals } from './goals.ts'
import { indicators } from './indicators.ts'
import { minutes } from './minutes.ts'
import { observations } from './observations.ts'
import { resolutions } from './resolutions.ts'
import { seats } from './seats.ts'
import { tasks } from './tasks.ts'
import { topics } from './topics.ts'

/** In the order of their references: what is referred to comes first. */
export const seedSources: readonly SeedSource[] = [
  divisions,
  areas,
  actors,
  dataSources,
  dataAvailability,
  documents,
  minutes,
  seats,
  resolutions,
  tasks,
  topics,
  actionFields,
  goals,
  indicators,
  observations,
]
