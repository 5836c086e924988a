import type { CollectionConfig, GlobalConfig } from 'payload'
import path from 'node:path'

import { actionFields } from './action-fields.ts'
import { actors } from './actors.ts'
import { areaChanges } from './area-changes.ts'
import { areaMemberships } from './area-memberships.ts'
import { areas } from './areas.ts'
import { breakdowns } from './breakdowns.ts'
import { dataAvailability } from './data-availability.ts'
import { dataSources } from './data-sources.ts'
import { divisions } from './divisions.ts'
import { documents } from './documents.ts'
import { editions } from './editions.ts'
import { figures } from './figures.ts'
import { goals } from './goals.ts'
import { globalWithHouseRules, withHouseRules } from './houseRules.ts'
import { indicators } from './indicators.ts'
import { interactions } from './interactions.ts'
import { measures } from './measures.ts'
import { minutes } from './minutes.ts'
import { missionStatement } from './mission-statement.ts'
import { observations } from './observations.ts'
import { quantities } from './quantities.ts'
import { resolutions } from './resolutions.ts'
import { seats } from './seats.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { tasks } from './tasks.ts'
import { topics } from './topics.ts'
import { users } from './users.ts'

type Place = { dataDir: string; publicUrl: string }

const declared = ({ dataDir, publicUrl }: Place): CollectionConfig[] => [
  actionFields,
  topics,
  goals,
  measures,
  interactions,
  indicators,
  observations,
  figures,
  quantities,
  breakdowns,
  dataSources,
  dataAvailability,
  actors,
  areas,
  divisions,
  areaMemberships,
  areaChanges,
  services,
  minutes,
  resolutions,
  tasks,
  seats,
  editions({ folder: path.join(dataDir, 'editions') }),
  documents({ staticDir: path.join(dataDir, 'uploads') }),
  users({ isSecure: publicUrl.startsWith('https:'), publicUrl }),
]

/** All collections, in the order of the navigation, with what holds for each of them. */
export const collections = (place: Place): CollectionConfig[] => declared(place).map(withHouseRules)

export const globals: GlobalConfig[] = [missionStatement, settings].map(globalWithHouseRules)
