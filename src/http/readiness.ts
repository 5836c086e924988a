import type { Payload } from 'payload'

export type Readiness = { ready: true } | { ready: false; reason: 'database' | 'migrations' }

/** The name Payload gives the schema it pushes outside production. */
const PUSHED = 'dev'

const PATIENCE_MS = 3_000

const giveUp = () =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('database timeout')), PATIENCE_MS).unref(),
  )

/** Names of the migrations that have run; doubles as the question whether the database answers. */
const migrationsRun = async ({ db }: Payload): Promise<Set<unknown>> => {
  const { docs } = await db.find<{ name?: unknown }>({
    collection: 'payload-migrations',
    pagination: false,
    where: {},
  })
  return new Set(docs.map(({ name }) => name))
}

/** May this process be given requests? */
export const readiness = async (payload: Payload): Promise<Readiness> => {
  const expected =
    (payload.db as { prodMigrations?: { name: string }[] }).prodMigrations?.map(
      ({ name }) => name,
    ) ?? []
  try {
    const run = await Promise.race([migrationsRun(payload), giveUp()])
    return run.has(PUSHED) || expected.every((name) => run.has(name))
      ? { ready: true }
      : { ready: false, reason: 'migrations' }
  } catch (error) {
    payload.logger.warn(`database does not answer: ${String(error).split('\n', 1)[0]}`)
    return { ready: false, reason: 'database' }
  }
}
