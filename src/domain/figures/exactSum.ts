/**
 * Running sum with Neumaier's compensation: the error stays at one rounding whatever the length, so
 * decimal counts add up to what a person expects. Same numbers in the same order, same result.
 */
export type ExactSum = { sum: number; rest: number }

export function startSum(): ExactSum {
  return { sum: 0, rest: 0 }
}

export function addTo(total: ExactSum, value: number): void {
  const next = total.sum + value
  total.rest +=
    Math.abs(total.sum) >= Math.abs(value) ? total.sum - next + value : value - next + total.sum
  total.sum = next
}

export function sumOf(total: ExactSum): number {
  return total.sum + total.rest
}
