/** One measured promise: `value` must not exceed `limit`. */
export type BenchResult = {
  what: string
  engine?: 'sqlite' | 'mongodb'
  value: number
  unit: '×' | 'MB' | 'ms'
  limit: number
  /** What the value was made of, both sides measured in this run. */
  detail: string
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds that `work` takes. */
export const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const ms = (number: number): string => `${number.toFixed(number < 10 ? 2 : 0)} ms`
