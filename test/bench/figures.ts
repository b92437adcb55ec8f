/** A row of measured times, in milliseconds, told in a few numbers. */

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5)
}

/** How much the values rise with each step, by least squares. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const [over, under] = values.reduce(
    ([up, down], value, at) => [up + (at - middle) * (value - mean), down + (at - middle) ** 2],
    [0, 0],
  )
  return over / under
}

/** "1.9 (p95 3.1, p99 8.0)" */
export function told(times: readonly number[]): string {
  const [half, most, nearly] = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1))
  return `${half} (p95 ${most}, p99 ${nearly})`
}
