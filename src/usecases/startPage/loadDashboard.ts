import type { PayloadRequest } from 'payload'

import { buildDashboard, type Dashboard } from '#domain/startPage/dashboard'
import { sectionsOf } from '#domain/startPage/dashboardPlan'
import { readSettings } from '#store/startPage/dashboardFigureStore'

import { askerOf } from './dashboardAsker.ts'
import { readFigureFacts } from './readFigureFacts.ts'
import { readListFacts } from './readListFacts.ts'

const daysAhead = 30

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * What a signed-in person's start page shows on `today` (ISO day), read with their own rights. The
 * number of queries is fixed: at most 15, whatever the size of the data.
 */
export const loadDashboard = async ({
  req,
  today,
}: {
  req: PayloadRequest
  today: string
}): Promise<Dashboard> => {
  const asker = askerOf(req.user)
  const plan = sectionsOf(asker.role)
  const settings = await readSettings(req)
  const within = settings.reminderDays ?? daysAhead
  const horizon = addDays(today, within)
  const aYearAgo = addDays(today, -365)
  const [lists, figures] = await Promise.all([
    readListFacts({ req, asker, plan, horizon, aYearAgo }),
    readFigureFacts({ req, asker, plan, county: settings.county }),
  ])
  return buildDashboard({ ...lists, ...figures }, { role: asker.role, today, within })
}
