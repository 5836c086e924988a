import type { PayloadRequest } from 'payload'

import type { Person } from '#domain/accounts/person'
import type { DashboardFacts } from '#domain/startPage/dashboard'
import type { StartPlan } from '#domain/accounts/startPlans'
import {
  readIndicators,
  readNewestPeriod,
  readPeriodFigures,
} from '#store/startPage/dashboardFigureStore'
import { readAreaNames } from '#store/startPage/dashboardAreaStore'

type Input = {
  req: PayloadRequest
  person: Person
  plan: StartPlan
  county: string | null
}

type FigureFacts = Pick<DashboardFacts, 'indicators' | 'figures' | 'county' | 'ownAreas'>

/** An indicator that has had no figure for this long counts as one without figures. */
const years = 3

const yearsBefore = (period: string): string => `${Number(period.slice(0, 4)) - years}`

/** Which figures exist for the county and the person's areas; nothing where the plan needs none. */
export const readFigureFacts = async ({
  req,
  person,
  plan,
  county,
}: Input): Promise<FigureFacts> => {
  const isAsked = plan.missing.some(
    (kind) => kind === 'ownValue' || kind === 'indicatorWithoutFigures',
  )
  if (!isAsked) return { indicators: [], figures: [], county, ownAreas: [] }
  const areas = [...person.areas, ...(county ? [county] : [])]
  const [indicators, ownAreas, newest] = await Promise.all([
    readIndicators(req),
    readAreaNames(req, person.areas),
    areas.length === 0 ? null : readNewestPeriod(req, areas),
  ])
  const figures =
    newest === null ? [] : await readPeriodFigures(req, { areas, since: yearsBefore(newest) })
  return { indicators, figures, county, ownAreas }
}
