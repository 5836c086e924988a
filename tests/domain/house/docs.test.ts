import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, sources } from '#tests/support/sources'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'src/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

/** `src/fields/row.ts`: paths without a placeholder, as the pages write them. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|tests|collections|hooks|seed|docs)\/[\w./()-]*[\w)])`/g)].map(
    ([, path]) => path as string,
  )

const isThere = (path: string) =>
  ['', '.ts', '.tsx', '.test.ts'].some((end) => existsSync(join(root, `${path}${end}`)))

describe('the pages for developers', () => {
  it.each(pages)('name only what is there: %s', (page) => {
    const paths = pathsIn(readFileSync(join(root, page), 'utf8'))
    expect(paths.filter((path) => !isThere(path))).toEqual([])
  })

  it('give each decision a number of its own, which its title repeats', () => {
    const files = pages.filter((page) => page.startsWith('src/decisions/'))
    const numbers = files.map((file) => Number(/(\d{4})-/.exec(file)?.[1]))
    expect(new Set(numbers).size).toBe(files.length)
    const titles = files.map((file) => readFileSync(join(root, file), 'utf8').split(' ', 2)[1])
    expect(titles).toEqual(numbers.map(String))
  })

  it('name a test for everything of Payload that is relied on', () => {
    const lines = readFileSync(join(root, 'docs/payload-internals.md'), 'utf8').split('\n')
    const rows = lines.filter((line) => line.startsWith('|')).slice(2)
    const tests = new Set(sources.map(({ name }) => name.split('/').at(-1)))
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      const named = [...(row.split('|')[3] ?? '').matchAll(/`([\w./-]+)`/g)].map(([, name]) => name)
      expect([row, named.length]).not.toEqual([row, 0])
      for (const name of named) {
        const file = `${name
          ?.split('/')
          .at(-1)
          ?.replace(/\.test\.ts$/, '')}.test.ts`
        expect([name, tests.has(file)]).toEqual([name, true])
      }
    }
  })
})
