import { once } from 'node:events'
import type { Server } from 'node:http'

import type { Env } from '#env'

import { StartError } from './StartError.ts'

const reasons: Record<string, (env: Env) => string> = {
  EADDRINUSE: ({ port }) =>
    `Der Port ${port} ist schon belegt. Läuft Planwerk bereits? Sonst setzen Sie PORT auf einen anderen.`,
  EACCES: ({ port }) =>
    `Der Port ${port} ist nicht erlaubt. Bitte setzen Sie PORT auf 1024 oder höher.`,
  EADDRNOTAVAIL: ({ host }) => `Die Adresse ${host} gibt es hier nicht. Bitte prüfen Sie HOST.`,
  ENOTFOUND: ({ host }) => `Den Rechnernamen ${host} gibt es nicht. Bitte prüfen Sie HOST.`,
}

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

/** Opens the port, or says in one sentence why that is not possible. */
export const listen = async ({ server, env }: { server: Server; env: Env }): Promise<void> => {
  server.listen(env.port, env.host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    throw reason ? new StartError(reason(env)) : error
  }
  if (!LOCAL.test(env.host) && new URL(env.publicUrl).hostname === 'localhost') {
    process.stdout.write(
      '\nHinweis: Von anderen Rechnern aus kann erst gespeichert werden, wenn PUBLIC_URL die ' +
        'Adresse nennt, unter der Planwerk dort aufgerufen wird.\n',
    )
  }
  process.stdout.write(`\nPlanwerk läuft: ${env.publicUrl}/admin   (Beenden mit Strg+C)\n\n`)
}
