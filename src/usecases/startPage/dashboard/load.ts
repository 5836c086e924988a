import type { PayloadRequest } from 'payload'

import { addDays } from '#domain/german/germanDate'
import { buildDashboard, type Dashboard } from '#domain/startPage/dashboard'
import { personOf } from '#domain/accounts/person'
import { startPlans } from '#domain/accounts/startPlans'
import { readSettings } from '#store/startPage/dashboardFigureStore'

import { readFigureFacts } from './figureFacts.ts'
import { readListFacts } from './listFacts.ts'

const daysAhead = 30

/**
 * What a person's start page (a stranger's is empty) shows on `today` (ISO day), read with their own rights. The
 * number of queries is fixed: at most 15, whatever the size of the data.
 */
export const loadDashboard = async ({
  req,
  today,
}: {
  req: PayloadRequest
  today: string
}): Promise<Dashboard> => {
  const person = personOf(req)
  if (person === null) return { due: [], recent: [], missing: [], pending: 0 }
  const plan = startPlans[person.role]
  const settings = await readSettings(req)
  const within = settings.reminderDays ?? daysAhead
  const horizon = addDays(today, within)
  const aYearAgo = addDays(today, -365)
  const [lists, figures] = await Promise.all([
    readListFacts({ req, person, plan, horizon, aYearAgo }),
    readFigureFacts({ req, person, plan, county: settings.county }),
  ])
  return buildDashboard({ ...lists, ...figures }, { plan, today, within })
}
