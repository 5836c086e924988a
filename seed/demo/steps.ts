import { resolutionStep, taskStep } from './followUp.ts'
import { goalStep } from './goals.ts'
import { availabilityStep, indicatorStep, sourceStep } from './indicators.ts'
import { interactionStep } from './interactions.ts'
import { measureStep } from './measures.ts'
import { meetingStep } from './meetings.ts'
import { neighbourhoodStep } from './neighbourhoods.ts'
import { providerStep } from './providers.ts'
import { serviceStep } from './services.ts'
import type { DemoStep } from './world.ts'

/** In the order of their references. */
export const demoSteps: readonly DemoStep[] = [
  sourceStep,
  availabilityStep,
  neighbourhoodStep,
  providerStep,
  indicatorStep,
  meetingStep,
  resolutionStep,
  taskStep,
  goalStep,
  measureStep,
  interactionStep,
  serviceStep,
]
