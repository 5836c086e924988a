import type { Payload, PayloadRequest } from 'payload'

import { ensureRecord } from '#usecases/records/entries/ensure'
import { generatePassword } from '#usecases/accounts/password'
import { hasObservations } from '#usecases/figures/hasObservations'
import { importObservations } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'
import { renamePlan } from '#usecases/masterplan/rename'

import { seedReport } from '../run.ts'
import { demoIndicators } from './indicatorList.ts'
import { loadMunicipalities } from './municipalities.ts'
import { demoObservations } from './observations.ts'
import { demoSteps } from './steps.ts'
import { demoUsers } from './users.ts'
import { createWorld, type DemoStep, type World } from './world.ts'

export type DemoLogin = { role: string; email: string; password: string }

export type DemoResult = {
  created: number
  /** Logins created just now; empty when they existed, for nobody knows their passwords. */
  logins: DemoLogin[]
}

type Progress = (message: string) => void

const runStep = async (req: PayloadRequest, step: DemoStep, world: World): Promise<number> => {
  let created = 0
  for (const data of step.rows(world)) {
    const { slug, keyFields } = step
    const { id, isNew } = await ensureRecord({ req, collection: slug, keyFields, data })
    world.learn(slug, String(data[keyFields[0]]), id)
    if (isNew) created += 1
  }
  return created
}

const createLogins = async (req: PayloadRequest, world: World): Promise<DemoLogin[]> => {
  const logins: DemoLogin[] = []
  for (const user of demoUsers(world)) {
    const password = generatePassword()
    const { isNew } = await ensureRecord({
      req,
      collection: 'users',
      keyFields: ['email'],
      data: { ...user, password },
    })
    if (isNew) logins.push({ role: user.role, email: user.email, password })
  }
  return logins
}

/** One transaction an indicator, for MongoDB ends long ones; a second run goes on where one ended. */
const importValues = async (payload: Payload, world: World): Promise<number> => {
  let created = 0
  for (const indicator of demoIndicators) {
    created += await inTransaction(payload, async (req) => {
      if (await hasObservations(req, world.id('indicators', indicator.code))) return 0
      const rows = demoObservations(indicator, world)
      await importObservations({ req, rows })
      return rows.length
    })
  }
  return created
}

/**
 * Fills a database with the report and clearly labelled synthetic data, the same on every machine
 * but for the passwords. What exists stays as it is.
 */
export const seedDemo = async ({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: Progress
}): Promise<DemoResult> => {
  const report = await seedReport({ payload, onProgress })
  const world = createWorld(report.known, await loadMunicipalities())
  let { created } = report
  const tell = (label: string, count: number) => {
    if (count > 0) onProgress(`${label}: ${count} angelegt`)
    created += count
  }
  for (const step of demoSteps) {
    tell(step.label, await inTransaction(payload, (req) => runStep(req, step, world)))
  }
  tell('Beispiel-Messwerte', await importValues(payload, world))
  const logins = await inTransaction(payload, async (req) => {
    await renamePlan(req, 'Masterplan Strategische Sozialplanung (Beispieldaten)')
    return createLogins(req, world)
  })
  tell('Zugänge', logins.length)
  return { created, logins }
}
