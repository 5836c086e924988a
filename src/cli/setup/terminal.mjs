import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of package.json; every command works from there, wherever it was called. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`)

/** @param {string} text */
export const fail = (text) => {
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}

/** @param {number} start milliseconds */
const secondsSince = (start) => Math.round((Date.now() - start) / 1000)

/**
 * Runs one long step quietly: a line at its start, a sign of life every 15 s, a line at its end;
 * its own output is shown only if it fails.
 * @param {{ title: string, command: string, args: string[], env?: Record<string, string> }} step
 * @returns {Promise<void>}
 */
export const step = ({ title, command, args, env }) =>
  new Promise((resolve) => {
    say(`→ ${title} …`)
    const start = Date.now()
    const life = setInterval(() => say(`  … läuft seit ${secondsSince(start)} s`), 15_000)
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => fail(`${title}: ${error.message}`))
    child.on('close', (code) => {
      clearInterval(life)
      if (code !== 0) fail(`${output}\n✗ ${title} ist fehlgeschlagen (Code ${code}).`)
      say(`✓ ${title} (${secondsSince(start)} s)`)
      resolve()
    })
  })

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command in this terminal, hands signals on and ends with its exit code.
 * @param {{ command?: string, args: string[], env?: Record<string, string> }} input
 * @returns {Promise<number>} exit code
 */
export const run = ({ command = process.execPath, args, env }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, forward)
    child.on('error', (error) => fail(error.message))
    child.on('close', (code, killer) => {
      for (const signal of SIGNALS) process.off(signal, forward)
      if (killer) process.stderr.write(`✗ beendet durch ${killer}\n`)
      resolve(code ?? 1)
    })
  })
