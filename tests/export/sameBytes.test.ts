import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'

import { describe, expect, it } from '@jest/globals'

import { writeWorkbook } from '#export/excel/writeWorkbook'

import { modelOf } from './support/workbookParts.ts'

const run = promisify(execFile)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const elsewhere = async (timeZone: string) => {
  const program = new URL('./support/printHash.ts', import.meta.url).pathname
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' },
  })
  return stdout.trim()
}

describe('same data, same Stand, same bytes', () => {
  it('in other processes and time zones', async () => {
    const here = sha256(await writeWorkbook(modelOf()))
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(await elsewhere('Europe/Berlin')).toBe(here)
    expect(await elsewhere('America/New_York')).toBe(here)
  }, 60_000)

  it('but other bytes for another Stand', async () => {
    const model = modelOf()
    const other = await writeWorkbook({ ...model, asOf: '2026-11-23' })
    expect(sha256(other)).not.toBe(sha256(await writeWorkbook(model)))
  })
})
