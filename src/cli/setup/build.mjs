import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { alone } from './alone.mjs'
import { hashOf } from './hash.mjs'
import { root, step } from './terminal.mjs'

const stamp = join(root, '.next/planwerk')

const sources = ['src', 'collections', 'hooks', 'package-lock.json', 'next.config.mjs']

const wanted = () => hashOf(sources, (file) => !file.startsWith(join(root, 'src/cli')))

const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

const build = async () => {
  if (isBuilt()) return
  const hash = wanted()
  await step({
    title: 'Oberfläche wird gebaut (rund eine Minute)',
    command: process.execPath,
    args: [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync(stamp, hash)
}

/** Builds the pages when they were never built or a source changed since. */
export const ensureBuilt = async () => {
  if (!isBuilt()) await alone(build)
}
