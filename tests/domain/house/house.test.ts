import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, sources as files } from '#tests/support/sources'

const linesOf = (text: string) => text.split('\n').length - 1

const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe('the house', () => {
  it('has short files: half of them at most 60 lines, none over 250', () => {
    const lines = files.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60)
    expect(files.filter(({ text }) => linesOf(text) > 250).map(({ name }) => name)).toEqual([])
  })

  it('has the rooms of the plan and no others', () => {
    expect(foldersIn('src').sort()).toEqual(
      [
        'access admin app cli database decisions domain env export fields glossary http i18n jobs',
        'mail migrations start store usecases',
      ].flatMap((line) => line.split(' ')),
    )
    expect(foldersIn('tests').sort()).toEqual(
      'access bench contract domain e2e endurance export http support'.split(' '),
    )
  })

  it('has thin hooks: at most 25 lines each', () => {
    const hooks = files.filter(({ name }) => name.startsWith('hooks/'))
    expect(hooks.length).toBeGreaterThan(0)
    expect(hooks.filter(({ text }) => linesOf(text) > 25).map(({ name }) => name)).toEqual([])
  })

  it('has no drawer for everything', () => {
    const drawer = /(^|\/)(utils?|helpers?|misc)(\/|\.tsx?$)|^src\/services\/|manager/i
    expect(files.filter(({ name }) => drawer.test(name)).map(({ name }) => name)).toEqual([])
  })

  it('reads the environment in one file', () => {
    // The adapter asks for a flag that the Payload command sets, not for a setting.
    const allowed = /^(src\/env\.ts|src\/cli\/|src\/database\/sqlite\/adapter\.ts|tests\/)/
    const readers = files.filter(
      ({ name, text }) => !allowed.test(name) && /process\.env\b/.test(text),
    )
    expect(readers.map(({ name }) => name)).toEqual([])
  })

  it('names no package registry', () => {
    const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(/"resolved": "https?:/.test(lockfile)).toBe(false)
  })
})
