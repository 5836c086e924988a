import type { UIFieldServerProps } from 'payload'

import { loadGoalProgress } from '#usecases/measures/loadGoalProgress'

import { GoalProgress as Progress } from '../../../admin/measures/GoalProgress/index.tsx'

/** On a goal's page: the current value beside the target. */
export const GoalProgress = async ({ i18n, id, req }: UIFieldServerProps) => {
  if (!id) return null
  const language = i18n.language === 'en' ? 'en' : 'de'
  const progress = await loadGoalProgress(req, { goal: String(id), language })
  return progress && <Progress {...progress} />
}
