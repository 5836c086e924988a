import { actorKind, areaChangeKind, areaLevel, role, spatialLevel } from './organisation.ts'
import {
  availabilityStatus,
  basis,
  coverageBase,
  figureState,
  indicatorKind,
  measuring,
  observationStatus,
  periodKind,
  polarity,
  protectionMethod,
  updateInterval,
} from './data.ts'
import { confidence, goalKind, measureStatus, topicDecision, topicState } from './planning.ts'
import {
  attendanceRole,
  documentKind,
  editionState,
  minutesState,
  resolutionResult,
  serviceState,
  targetGroups,
  taskState,
} from './records.ts'
import type { Choices } from '#src/glossary/types'

/** The options of every select, keyed by the term that labels the select. */
export const choices = {
  role,
  actorKind,
  areaLevel,
  areaChangeKind,
  spatialLevel,
  updateInterval,
  protectionMethod,
  availabilityStatus,
  indicatorKind,
  polarity,
  observationStatus,
  basis,
  coverageBase,
  periodKind,
  measuring,
  figureState,
  topicState,
  topicDecision,
  goalKind,
  measureStatus,
  confidence,
  targetGroups,
  serviceState,
  attendanceRole,
  minutesState,
  resolutionResult,
  taskState,
  editionState,
  documentKind,
} as const satisfies Record<string, Choices>
