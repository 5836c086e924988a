import { expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { createConfig } from '#src/createConfig'
import { root } from '#tests/support/sources'
import { testEnv } from '#tests/support/testEnv'

/** As deep below the root as the list of components, whose paths lead back to the root. */
const folder = join(root, '.cache/generated', String(process.pid), 'admin')
const written = (file: string) => readFileSync(join(root, file), 'utf8')
const anew = (file: string) => readFileSync(join(folder, file), 'utf8')

const hint = 'run `npm run generate`'

it(`finds what is generated current, else: ${hint}`, async () => {
  const config = await createConfig(testEnv({ databaseUri: 'file::memory:', dataDir: folder }))
  mkdirSync(folder, { recursive: true })
  try {
    config.typescript.outputFile = join(folder, 'payload-types.ts')
    config.admin.importMap.importMapFile = join(folder, 'importMap.js')
    await generateTypes(config, { log: false })
    await generateImportMap(config, { force: true, log: false })
    expect(anew('payload-types.ts')).toBe(written('src/payload-types.ts'))
    expect(anew('importMap.js')).toBe(written('src/app/(payload)/admin/importMap.js'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
