import type { Payload } from 'payload'

import type { Env } from '#env'
import { seedReport } from '#seed/run'
import { ensureAdministrator, type Login } from '#usecases/ensureAdministrator'
import { isDatabaseEmpty } from '#usecases/isDatabaseEmpty'

const print = (line: string) => process.stdout.write(`${line}\n`)

const printLogin = ({ email, password }: Login) => {
  print('')
  print('  Erste Anmeldung (wird nur dieses eine Mal gezeigt, bitte notieren):')
  print(`    E-Mail    ${email}`)
  print(`    Kennwort  ${password}`)
}

/**
 * Fills an empty database with the working group's report and makes sure somebody can log in.
 * A database in use is never touched; an interrupted first start goes on where it stopped.
 */
export const firstStart = async ({ payload }: { payload: Payload; env: Env }): Promise<void> => {
  if (await isDatabaseEmpty(payload)) {
    print('→ Der Bericht der Arbeitsgruppe wird in die leere Datenbank übernommen …')
    const { created } = await seedReport({ payload, onProgress: (line) => print(`  ${line}`) })
    print(`✓ ${created} Datensätze angelegt`)
  }
  const login = await ensureAdministrator(payload)
  if (login) printLogin(login)
}
