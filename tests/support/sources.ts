import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the repository lies. */
export const root = join(import.meta.dirname, '../..')
const folders = ['src', 'collections', 'hooks', 'seed', 'tests']
const generated = /payload-types\.ts$|src\/migrations\/|importMap\.js$/

const below = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !generated.test(file))

/** Every file that people write: its path below the root, and its text. */
export const sources = folders.flatMap(below).map((file) => ({
  name: file.slice(root.length + 1),
  text: readFileSync(file, 'utf8'),
}))
