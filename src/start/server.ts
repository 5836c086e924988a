import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import createNext from 'next'
import { getPayload, type Payload } from 'payload'

import { closeDatabase } from '#database/close'
import { readEnv, type Env } from '#env'
import { sweepEditionFiles } from '#usecases/masterplan/editions/sweep'

import { createApp, type NextHandler } from '#src/http/app'
import { drain } from './drain.ts'
import { finishPending } from './finishPending.ts'
import { firstStart } from './firstStart.ts'
import { listen } from './listen.ts'
import { onStopSignal } from './onStopSignal.ts'

const DRAIN_LIMIT_MS = 30_000

type Running = { server: Server; payload: Payload; stop: () => Promise<void> }

const prepareNext = async ({ isProduction, host, port }: Env) => {
  const app = createNext({ dev: !isProduction, dir: process.cwd(), hostname: host, port })
  await app.prepare()
  return app
}

const connect = async () => {
  const { default: config } = await import('#src/payload.config')
  return getPayload({ config, cron: true })
}

/**
 * Starts Planwerk: Next, then the one Payload instance both share, then the port.
 * @throws EnvError, StartError with a German sentence that says what to do
 */
export const startServer = async (env: Env = readEnv()): Promise<Running> => {
  mkdirSync(env.dataDir, { recursive: true })
  const next = await prepareNext(env)
  const payload = await connect()
  await finishPending(payload)
  await firstStart({ payload, env })
  await sweepEditionFiles(payload, join(env.dataDir, 'editions'))
  const nextHandler: NextHandler = next.getRequestHandler()
  const server = createServer(createApp({ payload, env, nextHandler }))
  const upgrade = next.getUpgradeHandler()
  if (!env.isProduction) server.on('upgrade', (...args) => void upgrade(...args))
  await listen({ server, env })
  const stop = async () => {
    const inTime = await drain(server, DRAIN_LIMIT_MS)
    if (!inTime) payload.logger.warn('requests still running were cut off')
    await closeDatabase(payload)
    await next.close()
  }
  onStopSignal(stop, payload.logger)
  return { server, payload, stop }
}
