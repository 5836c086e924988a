import type { Payload } from 'payload'

import type { Env } from '#env'
import { seedDemo } from '#seed/demo/run'
import { seedReport } from '#seed/run'
import { ensureAdministrator } from '#usecases/accounts/administrator'
import { isDatabaseEmpty } from '#usecases/records/isDatabaseEmpty'

import { keepDemoLogins, readDemoLogins } from './demoLogins.ts'

type Start = { payload: Payload; env: Env }

const print = (line: string) => process.stdout.write(`${line}\n`)

const progress = (line: string) => print(`  ${line}`)

const fillDemo = async ({ payload, env }: Start) => {
  if ((await isDatabaseEmpty(payload)) || readDemoLogins(env).length === 0) {
    print('→ Beispieldaten werden angelegt (einmalig, rund eine Minute) …')
    const { created, logins } = await seedDemo({ payload, onProgress: progress })
    if (logins.length > 0) keepDemoLogins(env, logins)
    print(`✓ ${created} Datensätze angelegt`)
  }
  print('\n  Beispieldaten: alle Werte sind erfunden. Anmeldungen:')
  for (const { role, email, password } of readDemoLogins(env)) {
    print(`    ${role.padEnd(13)} ${email.padEnd(30)} ${password}`)
  }
}

const fillReport = async ({ payload }: Start) => {
  if (await isDatabaseEmpty(payload)) {
    print('→ Der Bericht der Arbeitsgruppe wird in die leere Datenbank übernommen …')
    const { created } = await seedReport({ payload, onProgress: progress })
    print(`✓ ${created} Datensätze angelegt`)
  }
  const login = await ensureAdministrator(payload)
  if (!login) return
  print('\n  Erste Anmeldung (wird nur dieses eine Mal gezeigt, bitte notieren):')
  print(`    E-Mail    ${login.email}\n    Kennwort  ${login.password}`)
}

/**
 * Fills an empty database with the working group's report (or the demo) and makes sure somebody
 * can log in. A database in use is never touched; an interrupted first start goes on.
 */
export const firstStart = (start: Start): Promise<void> =>
  start.env.isDemo ? fillDemo(start) : fillReport(start)
