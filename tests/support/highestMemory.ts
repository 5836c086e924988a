import { readFileSync } from 'node:fs'

/**
 * Highest resident memory of this process in MB. From the kernel's own page, for `resourceUsage`
 * counts in the process that started this one.
 */
export const highestMemory = (): number => {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024 // Not Linux.
  }
}
